// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/factreader.h"

#include "domain/words.h"
#include "server/storage/accountmerge.h"

#include <algorithm>

namespace latchkey::server {

namespace {

using domain::FactDocument;
using domain::Listing;

template <typename Enum> std::optional<Enum> optionalWord(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : domain::fromWord<Enum>(row.view(column));
}

domain::Source sourceOf(const Row &row, int column)
{
    return domain::fromWord<domain::Source>(row.view(column)).value_or(domain::Source::Admin);
}

domain::Account readAccount(const Row &row)
{
    return {.name = optionalText(row, 2),
        .fullName = optionalText(row, 3),
        .uuid = optionalText(row, 4),
        .uid = row.optionalInteger(5),
        .kind = optionalWord<domain::AccountKind>(row, 6).value_or(domain::AccountKind::Local),
        .admin = optionalBool(row, 7),
        .secureToken = optionalBool(row, 8),
        .loggedIn = optionalWord<domain::LoggedIn>(row, 9),
        .createdBy = optionalWord<domain::CreatedBy>(row, 10),
        .disabledTag = optionalBool(row, 11)};
}

domain::Statement readStatement(const Row &row)
{
    domain::Statement statement{.value = std::nullopt,
        .because = optionalWord<domain::Because>(row, 5).value_or(domain::Because::Failed),
        .source = sourceOf(row, 2),
        .at = optionalInstant(row, 6)};
    if (!row.isNull(4)) {
        statement.value = row.integer(4) != 0;
    } else if (!row.isNull(3)) {
        statement.value = row.text(3);
    }
    return statement;
}

template <typename T> Listing<T> newest(std::vector<Listing<T>> &lists)
{
    return std::move(*std::max_element(lists.begin(), lists.end(),
        [](const Listing<T> &a, const Listing<T> &b) { return a.at < b.at; }));
}

} // namespace

base::Result<void> FactReader::statements(const FactRows::Find &find)
{
    return m_session
        .query(m_devices.sql("select device, fact, source, value, truth, because, at from "
                             "statement where device",
            "order by device"))
        .with(m_devices)
        .each([&](const Row &row) {
            const auto fact = domain::factFromName(row.view(1));
            FactDocument *document = fact ? find(DeviceKey{row.integer(0)}) : nullptr;
            if (document != nullptr) {
                document->statements[*fact].push_back(readStatement(row));
            }
        });
}

template <typename T, typename Read>
base::Result<FactReader::Lists<T>> FactReader::lists(
    std::string_view list, std::string_view columns, Read read)
{
    using Key = std::pair<DeviceKey, domain::Source>;
    const auto keyOf = [](const Row &row) {
        return Key{DeviceKey{row.integer(0)}, sourceOf(row, 1)};
    };
    std::map<Key, Listing<T>> found;
    auto done
        = m_session
              .query(m_devices.sql(
                  "select device, source, complete, at from listing where device", "and list=?"))
              .with(m_devices, list)
              .each([&](const Row &row) {
                  found.emplace(keyOf(row),
                      Listing<T>{.items = {},
                          .complete = row.integer(2) != 0,
                          .source = sourceOf(row, 1),
                          .at = optionalInstant(row, 3)});
              });
    if (done) {
        const std::string items = "select device, source, " + std::string(columns) + " from "
            + std::string(list) + " where device";
        done = m_session.query(m_devices.sql(items, "order by device, source, position"))
                   .with(m_devices)
                   .each([&](const Row &row) {
                       const auto listing = found.find(keyOf(row));
                       if (listing != found.end()) {
                           listing->second.items.push_back(read(row));
                       }
                   });
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    Lists<T> lists;
    for (auto &[key, listing] : found) {
        lists[key.first].push_back(std::move(listing));
    }
    return lists;
}

base::Result<FactReader::Lists<domain::Account>> FactReader::accounts()
{
    return lists<domain::Account>("account",
        "name, full_name, uuid, uid, kind, admin, secure_token, logged_in, created_by, "
        "disabled_tag",
        readAccount);
}

base::Result<FactReader::Lists<domain::CryptoUser>> FactReader::cryptoUsers()
{
    return lists<domain::CryptoUser>("crypto_user", "uuid, type, volume_owner", [](const Row &row) {
        return domain::CryptoUser{.uuid = row.text(2),
            .type = optionalWord<domain::CryptoUserType>(row, 3).value_or(
                domain::CryptoUserType::Unknown),
            .volumeOwner = optionalBool(row, 4)};
    });
}

base::Result<FactReader::Lists<domain::UnlockUser>> FactReader::unlockUsers()
{
    return lists<domain::UnlockUser>("unlock_user", "name, uuid, type", [](const Row &row) {
        return domain::UnlockUser{.name = row.text(2),
            .uuid = row.text(3),
            .type = optionalWord<domain::UnlockUserType>(row, 4)};
    });
}

base::Result<void> FactRows::read(const DeviceSet &devices, const Find &find)
{
    FactReader reader(m_session, devices);
    if (auto stated = reader.statements(find); !stated) {
        return stated;
    }
    auto accounts = reader.accounts();
    auto cryptoUsers = reader.cryptoUsers();
    auto unlockUsers = reader.unlockUsers();
    if (!accounts || !cryptoUsers || !unlockUsers) {
        return tl::unexpected(!accounts ? accounts.error()
                : !cryptoUsers          ? cryptoUsers.error()
                                        : unlockUsers.error());
    }
    const auto put = [&find](auto &listsOf, auto take) {
        for (auto &[device, lists] : listsOf) {
            if (FactDocument *document = find(device)) {
                take(*document, lists);
            }
        }
    };
    put(*accounts, [](FactDocument &document, auto &lists) {
        document.accounts = mergedAccounts(std::move(lists));
    });
    put(*cryptoUsers,
        [](FactDocument &document, auto &lists) { document.cryptoUsers = newest(lists); });
    put(*unlockUsers,
        [](FactDocument &document, auto &lists) { document.unlockUsers = newest(lists); });
    return {};
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/factreader.h"

#include "domain/words.h"
#include "server/storage/accountmerge.h"
#include "server/storage/factrows.h"
#include "server/storage/keylist.h"

#include <algorithm>

namespace latchkey::server {

namespace {

using domain::FactDocument;
using domain::Listing;

std::optional<std::string> optionalText(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.text(column)};
}

std::optional<bool> optionalBool(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.integer(column) != 0};
}

template <typename Enum> std::optional<Enum> optionalWord(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : domain::fromWord<Enum>(row.view(column));
}

domain::Source sourceOf(const sqlite::Statement &row, int column)
{
    return domain::fromWord<domain::Source>(row.view(column)).value_or(domain::Source::Admin);
}

domain::Account readAccount(const sqlite::Statement &row)
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

domain::Statement readStatement(const sqlite::Statement &row)
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

FactReader::FactReader(Session &session, const std::vector<DeviceKey> &devices)
    : m_session(session)
    , m_keys(keyList(devices))
{
}

base::Result<void> FactReader::statements(std::map<DeviceKey, FactDocument> &into)
{
    struct Row {
        DeviceKey device;
        std::optional<domain::Fact> fact;
        domain::Statement statement;
    };
    auto rows = m_session
                    .query("select device, fact, source, value, truth, because, at from statement "
                           "where device in (select value from json_each(?))")
                    .with(m_keys)
                    .all([](const sqlite::Statement &row) {
                        return Row{DeviceKey{row.integer(0)}, domain::factFromName(row.view(1)),
                            readStatement(row)};
                    });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (auto &row : *rows) {
        if (row.fact) {
            into[row.device].statements[*row.fact].push_back(std::move(row.statement));
        }
    }
    return {};
}

template <typename T, typename Read>
base::Result<FactReader::Lists<T>> FactReader::lists(
    std::string_view list, std::string_view items, Read read)
{
    using Key = std::pair<DeviceKey, domain::Source>;
    auto heads = m_session
                     .query("select device, source, complete, at from listing where list=? and "
                            "device in (select value from json_each(?))")
                     .with(list, m_keys)
                     .all([](const sqlite::Statement &row) {
                         return std::pair(Key{DeviceKey{row.integer(0)}, sourceOf(row, 1)},
                             Listing<T>{.items = {},
                                 .complete = row.integer(2) != 0,
                                 .source = sourceOf(row, 1),
                                 .at = optionalInstant(row, 3)});
                     });
    if (!heads) {
        return tl::unexpected(heads.error());
    }
    auto rows = m_session.query(items).with(m_keys).all([&](const sqlite::Statement &row) {
        return std::pair(Key{DeviceKey{row.integer(0)}, sourceOf(row, 1)}, read(row));
    });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::map<Key, std::vector<T>> itemsOf;
    for (auto &[key, item] : *rows) {
        itemsOf[key].push_back(std::move(item));
    }
    Lists<T> lists;
    for (auto &[key, listing] : *heads) {
        listing.items = std::move(itemsOf[key]);
        lists[key.first].push_back(std::move(listing));
    }
    return lists;
}

base::Result<FactReader::Lists<domain::Account>> FactReader::accounts()
{
    return lists<domain::Account>("account",
        "select device, source, name, full_name, uuid, uid, kind, admin, secure_token, logged_in, "
        "created_by, disabled_tag from account where device in (select value from json_each(?)) "
        "order by device, source, position",
        readAccount);
}

base::Result<FactReader::Lists<domain::CryptoUser>> FactReader::cryptoUsers()
{
    return lists<domain::CryptoUser>("crypto_user",
        "select device, source, uuid, type, volume_owner from crypto_user "
        "where device in (select value from json_each(?)) order by device, source, position",
        [](const sqlite::Statement &row) {
            return domain::CryptoUser{.uuid = row.text(2),
                .type = optionalWord<domain::CryptoUserType>(row, 3).value_or(
                    domain::CryptoUserType::Unknown),
                .volumeOwner = optionalBool(row, 4)};
        });
}

base::Result<FactReader::Lists<domain::UnlockUser>> FactReader::unlockUsers()
{
    return lists<domain::UnlockUser>("unlock_user",
        "select device, source, name, uuid, type from unlock_user "
        "where device in (select value from json_each(?)) order by device, source, position",
        [](const sqlite::Statement &row) {
            return domain::UnlockUser{.name = row.text(2),
                .uuid = row.text(3),
                .type = optionalWord<domain::UnlockUserType>(row, 4)};
        });
}

base::Result<FactRows::Documents> FactRows::read(const std::vector<DeviceKey> &devices)
{
    Documents documents;
    FactReader reader(m_session, devices);
    if (auto stated = reader.statements(documents); !stated) {
        return tl::unexpected(stated.error());
    }
    auto accounts = reader.accounts();
    auto cryptoUsers = reader.cryptoUsers();
    auto unlockUsers = reader.unlockUsers();
    if (!accounts || !cryptoUsers || !unlockUsers) {
        return tl::unexpected(!accounts ? accounts.error()
                : !cryptoUsers          ? cryptoUsers.error()
                                        : unlockUsers.error());
    }
    for (auto &[device, lists] : *accounts) {
        documents[device].accounts = mergedAccounts(std::move(lists));
    }
    for (auto &[device, lists] : *cryptoUsers) {
        documents[device].cryptoUsers = newest(lists);
    }
    for (auto &[device, lists] : *unlockUsers) {
        documents[device].unlockUsers = newest(lists);
    }
    return documents;
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/factrows.h"

#include "domain/words.h"
#include "server/storage/factreader.h"

#include <string>

namespace latchkey::server {

namespace {

using domain::Account;
using domain::Fact;
using domain::FactDocument;
using domain::Listing;
using domain::Statement;

template <typename Enum> std::optional<std::string> word(const std::optional<Enum> &value)
{
    return value ? std::optional{std::string(domain::wordOf(*value))} : std::nullopt;
}

ListHead headOf(std::string_view list, const auto &listing)
{
    return {.list = list,
        .source = listing.source.value_or(domain::Source::Admin),
        .complete = listing.complete,
        .at = listing.at};
}

} // namespace

base::Result<void> FactRows::state(DeviceKey device, Fact fact, const Statement &statement)
{
    std::optional<std::string> text;
    std::optional<bool> truth;
    std::optional<std::string> because;
    if (!statement.value) {
        because = std::string(domain::wordOf(statement.because));
    } else if (const auto *value = std::get_if<bool>(&*statement.value)) {
        truth = *value;
    } else {
        text = std::get<std::string>(*statement.value);
    }
    return m_session
        .query("insert into statement(device, fact, source, value, truth, because, at) "
               "values(?,?,?,?,?,?,?) on conflict(device, fact, source) do update set "
               "value=excluded.value, truth=excluded.truth, because=excluded.because, "
               "at=excluded.at where coalesce(excluded.at, 0)>=coalesce(statement.at, 0)")
        .with(number(device), domain::factName(fact), domain::wordOf(statement.source), text, truth,
            because, statement.at)
        .run();
}

base::Result<void> FactRows::take(DeviceKey device, const FactDocument &document)
{
    base::Result<void> done;
    for (const auto &[fact, statements] : document.statements) {
        for (const auto &statement : statements) {
            if (done) {
                done = state(device, fact, statement);
            }
        }
    }
    if (done && document.accounts) {
        done = setAccounts(device, *document.accounts);
    }
    if (done && document.cryptoUsers) {
        done = setCryptoUsers(device, *document.cryptoUsers);
    }
    if (done && document.unlockUsers) {
        done = setUnlockUsers(device, *document.unlockUsers);
    }
    return done;
}

base::Result<bool> FactRows::beginList(DeviceKey device, const ListHead &head)
{
    const auto source = domain::wordOf(head.source);
    auto written
        = m_session
              .query("insert into listing(device, list, source, complete, at) values(?,?,?,?,?) "
                     "on conflict(device, list, source) do update set complete=excluded.complete, "
                     "at=excluded.at where coalesce(excluded.at, 0)>=coalesce(listing.at, 0)")
              .with(number(device), head.list, source, head.complete, head.at)
              .count();
    if (!written) {
        return tl::unexpected(written.error());
    }
    if (*written == 0) {
        return false; // what is stored is newer
    }
    const std::string sql
        = "delete from " + std::string(head.list) + " where device=? and source=?";
    auto cleared = m_session.query(sql).with(number(device), source).run();
    return cleared ? base::Result<bool>(true) : tl::unexpected(cleared.error());
}

base::Result<void> FactRows::setAccounts(DeviceKey device, const Listing<Account> &accounts)
{
    const auto head = headOf("account", accounts);
    const auto begun = beginList(device, head);
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    int position = 0;
    for (const auto &each : *begun ? accounts.items : std::vector<Account>()) {
        auto added
            = m_session
                  .query("insert into account(device, source, position, name, full_name, "
                         "uuid, uid, kind, admin, secure_token, logged_in, created_by, "
                         "disabled_tag) values(?,?,?,?,?,?,?,?,?,?,?,?,?)")
                  .with(number(device), domain::wordOf(head.source), position++, each.name,
                      each.fullName, each.uuid, each.uid, domain::wordOf(each.kind), each.admin,
                      each.secureToken, word(each.loggedIn), word(each.createdBy), each.disabledTag)
                  .run();
        if (!added) {
            return added;
        }
    }
    return {};
}

base::Result<void> FactRows::setCryptoUsers(
    DeviceKey device, const Listing<domain::CryptoUser> &users)
{
    const auto head = headOf("crypto_user", users);
    const auto begun = beginList(device, head);
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    int position = 0;
    for (const auto &each : *begun ? users.items : std::vector<domain::CryptoUser>()) {
        auto added = m_session
                         .query("insert into crypto_user(device, source, position, uuid, type, "
                                "volume_owner) values(?,?,?,?,?,?)")
                         .with(number(device), domain::wordOf(head.source), position++, each.uuid,
                             domain::wordOf(each.type), each.volumeOwner)
                         .run();
        if (!added) {
            return added;
        }
    }
    return {};
}

base::Result<void> FactRows::setUnlockUsers(
    DeviceKey device, const Listing<domain::UnlockUser> &users)
{
    const auto head = headOf("unlock_user", users);
    const auto begun = beginList(device, head);
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    int position = 0;
    for (const auto &each : *begun ? users.items : std::vector<domain::UnlockUser>()) {
        auto added = m_session
                         .query("insert into unlock_user(device, source, position, name, uuid, "
                                "type) values(?,?,?,?,?,?)")
                         .with(number(device), domain::wordOf(head.source), position++, each.name,
                             each.uuid, word(each.type))
                         .run();
        if (!added) {
            return added;
        }
    }
    return {};
}

base::Result<void> FactRows::forgetLogins(DeviceKey device)
{
    return m_session.query("update account set logged_in=null where device=?")
        .with(number(device))
        .run();
}

base::Result<domain::OtherOptions> FactRows::otherOptions(DeviceKey device, base::Instant since)
{
    domain::OtherOptions options;
    const auto read = m_session
                          .query("select fact, truth from statement where device=? and source=? "
                                 "and fact in (?, ?) and at>=?")
                          .with(number(device), domain::wordOf(domain::Source::Command),
                              domain::factName(Fact::ActivationLockAllowed),
                              domain::factName(Fact::PromptsForToken), since)
                          .each([&](const Row &row) {
                              const bool isLock
                                  = row.view(0) == domain::factName(Fact::ActivationLockAllowed);
                              (isLock ? options.activationLockAllowed : options.promptsForToken)
                                  = optionalBool(row, 1);
                          });
    return read ? base::Result<domain::OtherOptions>(options) : tl::unexpected(read.error());
}

base::Result<std::optional<Listing<Account>>> FactRows::accounts(
    DeviceKey device, domain::Source source)
{
    const DeviceSet one(std::vector{device});
    FactReader reader(m_session, one);
    auto lists = reader.accounts();
    if (!lists) {
        return tl::unexpected(lists.error());
    }
    for (auto &list : (*lists)[device]) {
        if (list.source == source) {
            return std::move(list);
        }
    }
    return std::nullopt;
}

} // namespace latchkey::server

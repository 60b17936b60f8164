// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/userchanges.h"

#include <map>
#include <set>

namespace latchkey::snapshot {

namespace {

using AccountTokens = std::map<std::string, std::optional<bool>>; ///< by name, else UUID
using Uuids = std::set<std::string>;

template <typename T> bool areWhole(const std::optional<T> &before, const std::optional<T> &after)
{
    return before && after && before->complete && after->complete;
}

AccountTokens tokensOf(const domain::Listing<domain::Account> &accounts)
{
    AccountTokens tokens;
    for (const domain::Account &account : accounts.items) {
        if (const auto &id = account.name ? account.name : account.uuid) {
            tokens[*id] = account.secureToken;
        }
    }
    return tokens;
}

Uuids uuidsOf(const domain::Listing<domain::CryptoUser> &users)
{
    Uuids uuids;
    for (const domain::CryptoUser &user : users.items) {
        uuids.insert(user.uuid);
    }
    return uuids;
}

// Those of accounts are told by their names.
void removeAccounts(Uuids &uuids, const domain::FactDocument &facts)
{
    if (facts.accounts) {
        for (const domain::Account &account : facts.accounts->items) {
            uuids.erase(account.uuid.value_or(std::string()));
        }
    }
}

void compareAccounts(
    const AccountTokens &before, const AccountTokens &after, std::vector<UserChange> &changes)
{
    for (const auto &[user, token] : before) {
        const auto now = after.find(user);
        if (now == after.end()) {
            changes.push_back({UserChangeKind::Removed, user});
        } else if (token && now->second && *token != *now->second) {
            changes.push_back(
                {*token ? UserChangeKind::LostSecureToken : UserChangeKind::GotSecureToken, user});
        }
    }
    for (const auto &[user, token] : after) {
        if (!before.contains(user)) {
            changes.push_back({UserChangeKind::Added, user});
        }
    }
}

void compareCryptoUsers(const domain::FactDocument &left, const domain::FactDocument &right,
    std::vector<UserChange> &changes)
{
    Uuids before = uuidsOf(*left.cryptoUsers), after = uuidsOf(*right.cryptoUsers);
    for (Uuids *uuids : {&before, &after}) {
        removeAccounts(*uuids, left);
        removeAccounts(*uuids, right);
    }
    for (const std::string &uuid : before) {
        if (!after.contains(uuid)) {
            changes.push_back({UserChangeKind::Removed, uuid});
        }
    }
    for (const std::string &uuid : after) {
        if (!before.contains(uuid)) {
            changes.push_back({UserChangeKind::Added, uuid});
        }
    }
}

} // namespace

std::vector<UserChange> userChanges(
    const domain::FactDocument &before, const domain::FactDocument &after)
{
    std::vector<UserChange> changes;
    if (areWhole(before.accounts, after.accounts)) {
        compareAccounts(tokensOf(*before.accounts), tokensOf(*after.accounts), changes);
    }
    if (areWhole(before.cryptoUsers, after.cryptoUsers)) {
        compareCryptoUsers(before, after, changes);
    }
    return changes;
}

} // namespace latchkey::snapshot

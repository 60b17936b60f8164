// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/accountmerge.h"

#include "base/encoding.h"

#include <algorithm>

namespace latchkey::server {

namespace {

using domain::Account;
using domain::Listing;

bool isSame(const Account &a, const Account &b)
{
    if (a.uuid && b.uuid) {
        return base::asciiUpper(*a.uuid) == base::asciiUpper(*b.uuid);
    }
    return a.name && b.name && *a.name == *b.name;
}

template <typename T> void fill(std::optional<T> &empty, const std::optional<T> &told)
{
    if (!empty) {
        empty = told;
    }
}

void fillIn(Account &account, const Account &other)
{
    fill(account.name, other.name);
    fill(account.fullName, other.fullName);
    fill(account.uuid, other.uuid);
    fill(account.uid, other.uid);
    fill(account.admin, other.admin);
    fill(account.secureToken, other.secureToken);
    fill(account.loggedIn, other.loggedIn);
    fill(account.createdBy, other.createdBy);
    fill(account.disabledTag, other.disabledTag);
    if (account.kind == domain::AccountKind::Local) {
        account.kind = other.kind;
    }
}

} // namespace

Listing<Account> mergedAccounts(std::vector<Listing<Account>> lists)
{
    if (lists.empty()) {
        return {};
    }
    std::stable_sort(
        lists.begin(), lists.end(), [](const Listing<Account> &a, const Listing<Account> &b) {
            return std::pair(a.complete, a.at) > std::pair(b.complete, b.at);
        });
    Listing<Account> merged = std::move(lists.front());
    for (auto list = lists.begin() + 1; list != lists.end(); ++list) {
        const bool adds = !merged.complete || list->at > merged.at;
        for (const auto &account : list->items) {
            const auto same = std::find_if(merged.items.begin(), merged.items.end(),
                [&](const Account &each) { return isSame(each, account); });
            if (same != merged.items.end()) {
                fillIn(*same, account);
            } else if (adds) {
                merged.items.push_back(account);
            }
        }
    }
    return merged;
}

} // namespace latchkey::server

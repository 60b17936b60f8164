// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/dropnames.h"

namespace latchkey::connectors {

void dropNames(domain::Listing<domain::Account> &accounts)
{
    for (auto &account : accounts.items) {
        account.name.reset();
        account.fullName.reset();
    }
}

void dropNames(domain::Listing<domain::UnlockUser> &users)
{
    for (auto &user : users.items) {
        user.name.clear();
    }
}

void dropNames(domain::Device &device)
{
    device.user.clear();
    if (device.facts.accounts) {
        dropNames(*device.facts.accounts);
    }
    if (device.facts.unlockUsers) {
        dropNames(*device.facts.unlockUsers);
    }
    for (auto &event : device.facts.events) {
        event.account.reset();
    }
}

} // namespace latchkey::connectors

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mac.h"

#include <algorithm>

namespace latchkey::simulator {

MacAccount *findAccount(Mac &mac, const std::string &name)
{
    const auto found = std::ranges::find(mac.accounts, name, &MacAccount::name);
    return found == mac.accounts.end() ? nullptr : &*found;
}

const MacAccount *findAccount(const Mac &mac, const std::string &name)
{
    const auto found = std::ranges::find(mac.accounts, name, &MacAccount::name);
    return found == mac.accounts.end() ? nullptr : &*found;
}

} // namespace latchkey::simulator

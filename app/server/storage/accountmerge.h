// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <vector>

namespace latchkey::server {

/// One list of a Mac's accounts from what several sources told: the newest complete list says
/// which accounts there are, the others fill in what it does not tell and add what is newer.
[[nodiscard]] domain::Listing<domain::Account> mergedAccounts(
    std::vector<domain::Listing<domain::Account>> lists);

} // namespace latchkey::server

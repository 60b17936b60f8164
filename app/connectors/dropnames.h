// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

/// For a server whose user and account names are not to be kept: they go before anything else sees
/// them.
namespace latchkey::connectors {

void dropNames(domain::Listing<domain::Account> &accounts);
void dropNames(domain::Listing<domain::UnlockUser> &users);
void dropNames(domain::Device &device);

} // namespace latchkey::connectors

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/serverentry.h"
#include "programs/latchkey-cli/session.h"

#include <string>

/// What the command line says of a kind of server, and of what one of them can.
namespace latchkey::programs {

/// That nobody has run Latchkey against the real product yet, where that is so; and what its
/// credentials have to be allowed.
void printVendor(connectors::ServerKind kind);
/// Only the first of the two, indented; nothing where it was tried.
void printUntried(connectors::ServerKind kind);
/// Asks the server, prints one line a capability, ends the session.
void showAbilities(Session &session, const std::string &name);
/// Asks the server, prints one line a column, ends the session.
void showColumns(Session &session, const std::string &name, const std::string &query);

} // namespace latchkey::programs

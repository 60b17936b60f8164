// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/latchkey-cli/session.h"

#include <functional>
#include <memory>
#include <string>

namespace latchkey::programs {

/// A server of the profile, ready to be asked; lives as long as a call of it is under way.
struct ServerAsking {
    connectors::ServerEntry entry;
    std::unique_ptr<connectors::Connector> connector = {};
    base::Calls calls = {};
};

/// The entry of that name; nullopt where there is none: the session has ended with the reason.
[[nodiscard]] std::optional<connectors::ServerEntry> namedServer(
    Session &session, const std::string &name);

/// Calls `ask` once the server's secret is there; what it starts goes into `calls`, holds the
/// asking, and ends the session. Without a server or a secret the session ends with the reason.
void askServer(Session &session, const std::string &name,
    std::function<void(const std::shared_ptr<ServerAsking> &)> ask);

} // namespace latchkey::programs

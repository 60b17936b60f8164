// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectors/connector.h"
#include "connectors/serverentry.h"

#include <functional>
#include <memory>

namespace latchkey::connectors {

/// Makes the connector of a server on the thread that will use it.
using ConnectorFactory = std::function<base::Result<std::unique_ptr<Connector>>(
    const ServerEntry &entry, base::Secret secret)>;

/// The real one. Fails as check() does, Unreadable or Damaged for a bad CA file, KeyRefused for a
/// secret that cannot be sent. The clock, which dates what is read, outlives it.
[[nodiscard]] base::Result<std::unique_ptr<Connector>> makeConnector(
    const ServerEntry &entry, base::Secret secret, const base::Clock &clock);

/// Finds the secret of a server; wired to a secrets::SecretStore by the programs.
using SecretLookup
    = std::function<base::Call(const ServerEntry &entry, base::Completion<base::Secret> done)>;

} // namespace latchkey::connectors

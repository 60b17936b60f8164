// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/values.h"

#include <string>
#include <vector>

/// What becomes of an order to a server that takes one Mac a request and knows no keys.
namespace latchkey::connectors {

/// Whether nobody can say if the request was acted on.
[[nodiscard]] bool mayHaveActed(const base::Error &error);

/// A Mac's line of a receipt after its own request: `command` is the id that the server gave, or
/// why there is none. An Error stays one where it concerns every Mac and nothing was done: refused
/// credentials, a missing permission, a limit, no connection.
[[nodiscard]] base::Result<AcceptedCommand> acceptedFrom(
    const domain::DeviceId &device, const base::Result<std::string> &command);

/// The whole receipt, in the order of the Macs. The first Error, if nothing was sent to any Mac;
/// else a Mac with an Error is refused with its words.
[[nodiscard]] base::Result<CommandReceipt> receiptFrom(
    const CommandOrder &order, const std::vector<base::Result<AcceptedCommand>> &answers);

} // namespace latchkey::connectors

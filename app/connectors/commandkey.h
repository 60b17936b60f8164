// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/values.h"

#include <string>

namespace latchkey::connectors {

/// The CommandUUID of an order's command for one Mac: the same key gives the same one, so that a
/// server which refuses an id that it has takes no command twice.
[[nodiscard]] std::string commandUuid(const CommandOrder &order, const domain::DeviceId &device);

} // namespace latchkey::connectors

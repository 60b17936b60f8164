// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace latchkey::domain {

using ServerId = base::Id<struct ServerTag>; ///< the name a user gave a server: [A-Za-z0-9-]{1,32}
using DeviceId = base::Id<struct DeviceTag>; ///< the server's id: a UDID, or "serial:SERIAL"
using CommandId = base::Id<struct CommandTag>;
using BatchId = base::Id<struct BatchTag>;

} // namespace latchkey::domain

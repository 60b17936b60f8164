// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "server/storage/devicerows.h"

namespace latchkey::server {

/// A Settings command changes BootstrapTokenAllowed alone: its other MDMOptions become what the Mac
/// reported last in this enrollment. Leaves other commands as they are.
[[nodiscard]] base::Result<void> readOptionsToSend(
    Session &session, const DeviceRow &device, domain::Command &command);

} // namespace latchkey::server

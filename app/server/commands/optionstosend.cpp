// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/optionstosend.h"

#include "server/storage/factrows.h"

namespace latchkey::server {

base::Result<void> readOptionsToSend(
    Session &session, const DeviceRow &device, domain::Command &command)
{
    if (command.kind != domain::CommandKind::MdmOptions || !device.enrolledAt) {
        return {};
    }
    auto reported = FactRows(session).otherOptions(device.key, *device.enrolledAt);
    if (!reported) {
        return tl::unexpected(reported.error());
    }
    command.sentOptions = *reported;
    return {};
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"
#include "ui/servers/serverdesk.h"

namespace latchkey::ui {

/// What happened to a Mac's token, newest first: only what messages and reads carry. `history` is
/// what the server told beyond the record; empty = not asked.
[[nodiscard]] std::vector<EventText> timelineOf(const models::DeviceRecord &record,
    const std::optional<DeviceHistory> &history, base::Instant now);

/// The commands of a Mac with their answers, newest first.
[[nodiscard]] std::vector<CommandText> commandsOf(
    const std::vector<domain::Command> &commands, base::Instant now);

} // namespace latchkey::ui

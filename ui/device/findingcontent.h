// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"

namespace latchkey::ui {

/// All findings of a Mac in words, the first cause first, then the worst.
[[nodiscard]] std::vector<FindingText> findingsOf(
    const models::DeviceRecord &record, base::Instant now);
/// "Hand to an admin", "Hand to the helpdesk"; empty where the server can do the first step.
[[nodiscard]] QString handToText(const models::DeviceRecord &record);
/// For a mail or a ticket: name, serial, reason and steps as plain text.
[[nodiscard]] QString summaryOf(const models::DeviceRecord &record, const DeviceContent &content);

} // namespace latchkey::ui

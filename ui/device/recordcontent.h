// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "journal/acceptances.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"

namespace latchkey::ui {

/// What is shown of one Mac, in words.
[[nodiscard]] DeviceContent contentOf(const models::DeviceRecord &record, base::Instant now);

/// The exception that a person accepted for this Mac, while its status is a bad one.
void addAcceptance(DeviceContent &content, domain::Status status,
    const journal::Acceptance &acceptance, base::Instant now);

/// What is shown of several selected Macs: counts by status and shared reasons.
[[nodiscard]] DeviceContent overviewOf(const std::vector<store::ListRow> &rows, std::size_t macs);

} // namespace latchkey::ui

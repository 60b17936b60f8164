// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "models/devicedetails.h"
#include "ui/device/devicecontent.h"

namespace latchkey::ui {

/// The parts of a Mac's view that list facts, each with its look.
[[nodiscard]] QString aboutText(const models::DeviceRecord &record);
[[nodiscard]] std::vector<LookText> badgesOf(const models::DeviceRecord &record, base::Instant now);
[[nodiscard]] FactGroup tokenFacts(const models::DeviceRecord &record, base::Instant now);
[[nodiscard]] FactGroup optionFacts(const models::DeviceRecord &record, base::Instant now);
[[nodiscard]] FactGroup cryptoUserFacts(const models::DeviceRecord &record, base::Instant now);
[[nodiscard]] std::vector<CryptoUserText> cryptoUserRows(const models::DeviceRecord &record);

} // namespace latchkey::ui

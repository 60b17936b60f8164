// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <vector>

namespace latchkey::tests {

/// 480 Macs on HQ and Schools whose facts make every status arise by the rules of the diagnosis;
/// long names, Arabic and Hebrew ones among them. FIN-MBP-0142 is one of them.
[[nodiscard]] std::vector<domain::Device> makeFleet(base::Instant now);

} // namespace latchkey::tests

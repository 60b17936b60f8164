// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::latchkey {

/// None for "" and for a word that this version does not know.
[[nodiscard]] domain::AbilityReason reasonFromWord(std::string_view word);

} // namespace latchkey::connectors::latchkey

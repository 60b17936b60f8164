// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/filewave/decode.h"
#include "domain/capabilities.h"

#include <string_view>

namespace latchkey::connectors::filewave {

inline constexpr std::string_view seeMacs = "an administrator who may see the Macs";

/// What its columns tell depends on which of them this server's entry names.
[[nodiscard]] domain::Capabilities capabilitiesOf(const Columns &columns);

} // namespace latchkey::connectors::filewave

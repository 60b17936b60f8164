// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/filewave/decode.h"
#include "domain/capabilities.h"

namespace latchkey::connectors::filewave {

/// What its columns tell depends on which of them this server's entry names.
[[nodiscard]] domain::Capabilities capabilitiesOf(const Columns &columns);

} // namespace latchkey::connectors::filewave

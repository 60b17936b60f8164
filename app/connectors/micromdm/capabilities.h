// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/capabilities.h"

namespace latchkey::connectors::micromdm {

[[nodiscard]] domain::Capabilities capabilities();

} // namespace latchkey::connectors::micromdm

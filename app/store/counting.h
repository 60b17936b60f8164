// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/overview.h"

namespace latchkey::store {

/// One pass over these rows.
[[nodiscard]] Overview counted(const Columns &columns, const Bitset &rows, base::Instant now);

} // namespace latchkey::store

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/columns.h"
#include "store/index.h"
#include "store/textorders.h"

namespace latchkey::store {

/// The rows of `shown` in the order asked for; ties stand by name, what is not told comes last.
/// The orders by name, and by the column if it is a text, must be prepared.
[[nodiscard]] std::vector<RowId> sorted(
    const Columns &columns, const TextOrders &orders, const Bitset &shown, const Sort &sort);

} // namespace latchkey::store

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"

#include <vector>

namespace latchkey::models {

/// The row at which a Mac stands in a list. A few questions are answered by looking through the
/// list (a million ids: 0.2 ms), many by a table made for them; most lists are asked once.
class RowPlaces {
public:
    /// The list has changed.
    void forget();
    /// -1 if it is not in `rows`; always the same list until forget().
    [[nodiscard]] int of(store::RowId id, const std::vector<store::RowId> &rows) const;

private:
    void makeTable(const std::vector<store::RowId> &rows) const;

    mutable int m_asked = 0;
    mutable std::vector<int> m_table; ///< by RowId; empty until it pays
};

} // namespace latchkey::models

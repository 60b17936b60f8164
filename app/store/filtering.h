// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "query/query.h"
#include "store/columns.h"

namespace latchkey::store {

/// Data older than this is stale (UI.md 3, fixed as the finding server-data-old).
inline constexpr auto staleAfter = std::chrono::hours{24 * 7};

/// Those of `rows` that a filter leaves, without the chips. Cancelled when the token says so.
[[nodiscard]] base::Result<Bitset> matching(const Columns &columns, Bitset rows,
    const query::Filter &filter, base::Instant now, const base::CancelToken &token);

/// Whether the same rows match a moment later.
[[nodiscard]] bool dependsOnTime(const query::Filter &filter);
/// Whether `filter` leaves only rows that `wider` leaves: the same with more letters at the end.
[[nodiscard]] bool narrows(const query::Filter &filter, const query::Filter &wider);

[[nodiscard]] bool isStale(const Columns &columns, std::size_t row, base::Instant now);
/// Whose bad status is accepted now; a Mac that has become well needs no exception.
[[nodiscard]] Bitset acceptedNow(const Columns &columns, base::Instant now);
[[nodiscard]] Bitset staleRows(const Columns &columns, base::Instant now);

} // namespace latchkey::store

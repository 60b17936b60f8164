// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"

#include <vector>

/// What the index must answer, said in the plainest way: one Mac after the other, no index.
namespace latchkey::fleet {

/// A Mac with the row that the cache gave it.
struct NumberedMac {
    store::RowId row = {};
    store::CachedDevice mac;
};

[[nodiscard]] std::optional<base::Instant> dataAge(const store::CachedDevice &mac);
[[nodiscard]] bool matches(
    const store::CachedDevice &mac, const query::Filter &filter, base::Instant now);
[[nodiscard]] store::View ask(
    const std::vector<NumberedMac> &macs, const store::Question &question);

/// A filter, chips and sort; most questions match some Macs and not all.
[[nodiscard]] store::Question anyQuestion(std::uint64_t seed);

} // namespace latchkey::fleet

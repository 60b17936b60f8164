// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"

#include <random>
#include <vector>

/// Deterministic fleets for tests: the same seed gives the same Macs, on every machine.
namespace latchkey::fleet {

using Random = std::mt19937_64;

/// A number below `limit`.
[[nodiscard]] std::size_t below(Random &random, std::size_t limit);

/// The moment at which made-up fleets live.
[[nodiscard]] base::Instant now();

/// Mac number `n` of a server; what it says varies with `random`, its identity does not.
[[nodiscard]] store::CachedDevice mac(
    Random &random, std::size_t n, const domain::ServerId &server = domain::ServerId{"HQ"});

/// Macs 0 to count-1.
[[nodiscard]] std::vector<store::CachedDevice> macs(
    std::uint64_t seed, std::size_t count, const domain::ServerId &server = domain::ServerId{"HQ"});

} // namespace latchkey::fleet

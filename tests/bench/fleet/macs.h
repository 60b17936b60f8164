// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <cstdint>

/// Fleets of any size to measure with: the same number gives the same Mac, on every machine.
namespace latchkey::bench {

/// Mac `n` of a server as a check-in server knows it: two or three accounts and crypto users, what
/// the inventory commands told, the token's events. `version` 1, 2, … are the same Mac later: each
/// was in contact again, every twentieth is renamed, every tenth has another account.
struct Made {
    domain::Device device; ///< without what a server states at each read
    bool holdsToken = false; ///< the server has its token
};
[[nodiscard]] Made mac(const domain::ServerId &server, std::uint64_t n, base::Instant today,
    std::uint64_t version = 0);

/// The same Mac as the server's list tells it at `at`.
[[nodiscard]] domain::Device listed(Made made, base::Instant at);

/// Whether Mac `n` is one of the `perMille` of a fleet that changed before a delta.
[[nodiscard]] bool isChanged(std::uint64_t n, std::uint64_t perMille);

} // namespace latchkey::bench

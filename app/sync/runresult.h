// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace latchkey::sync {

/// How one run over one server ended. Without an error everything the server had is in the cache;
/// with one, the Macs read so far are newer and nothing else has changed.
struct RunResult {
    std::optional<base::Error> error = {};
    bool wasFull = true; ///< all Macs, not only the changed ones
    std::int64_t read = 0; ///< Macs written to the cache
    std::int64_t removed = 0; ///< Macs that are gone
    int pages = 0;
    base::Instant startedAt = {};
    base::Instant endedAt = {};

    [[nodiscard]] bool isComplete() const { return !error; }
    bool operator==(const RunResult &) const = default;
};

} // namespace latchkey::sync

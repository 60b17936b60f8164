// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/time.h"
#include "report/kind.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::store {
class Cache;
}
namespace latchkey::journal {
class Journal;
class Notes;
} // namespace latchkey::journal

namespace latchkey::snapshot {
struct Compared;
}

namespace latchkey::report {

/// From its first moment, up to but without its last.
struct Period {
    base::Instant from;
    base::Instant to;

    [[nodiscard]] bool holds(base::Instant at) const { return from <= at && at < to; }
    bool operator==(const Period &) const = default;
};

/// Which report somebody wants.
struct Request {
    Kind kind = Kind::Coverage;
    std::string where = {}; ///< the language of the search field
    Group group = Group::MacOs;
    std::vector<Part> parts = {};
    bool onlyParts = false; ///< without the main table: CSV holds one table
    std::vector<std::string> columns = {}; ///< of the first table; empty = its default ones
    bool withNames = false; ///< of users and accounts

    std::optional<Period> period = {}; ///< of changes; empty = the last 30 days

    bool operator==(const Request &) const = default;
};

/// What reports are made from; outlives them.
struct Sources {
    store::Cache &cache;
    journal::Journal &journal;
    journal::Notes &notes;
    base::Instant now; ///< of a snapshot: when it was taken
    std::string madeBy;
    std::string version;
    std::optional<base::Instant> madeAt = {}; ///< only where the cache is a snapshot
    /// For *changes*: with an older snapshot, in place of a period.
    const snapshot::Compared *compared = nullptr;
    base::CancelToken cancel = {};
};

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "query/query.h"
#include "store/cacheddevice.h"
#include "store/overview.h"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace latchkey::store {

enum class Column {
    Status,
    Name,
    Serial,
    OsVersion,
    Why,
    Option,
    DataAge,
    User,
    Server,
    LastContact,
    Model,
    Udid,
    Enrollment,
    Escrowed,
    Fetched,
    AuthAllowed,
    Proof,
    Hardware,
    FileVault,
};

struct Sort {
    Column column = Column::Status; ///< status worst first, then name, is the default
    bool descending = false;

    bool operator==(const Sort &) const = default;
};

/// The chips beside the search (UI.md 8): status chips are ORed, the last two ANDed.
struct Chips {
    std::array<bool, 5> status = {}; ///< in the order of domain::Status; none of a group = All
    bool accepted = false; ///< ORed with the status chips, which leave the accepted Macs out
    bool pending = false;
    bool stale = false;

    bool operator==(const Chips &) const = default;
};

struct Question {
    query::Filter filter = {};
    Chips chips = {};
    Sort sort = {};
    domain::ServerId server = {}; ///< only this server's Macs; empty = all
    std::shared_ptr<const std::vector<RowId>> among = {}; ///< only these Macs; null = all
    base::Instant now = {}; ///< ages and staleness count from here
};

/// An answer: the order of all matching Macs, and what each chip would show. Immutable, any thread.
struct View {
    std::vector<RowId> rows;
    std::size_t total = 0; ///< all Macs of the cache, or of the question's server
    std::size_t all = 0; ///< what *All* would show
    std::array<std::size_t, 5> byStatus = {}; ///< without the accepted ones
    std::size_t accepted = 0;
    std::size_t pending = 0;
    std::size_t stale = 0;
};

/// Columns, folded text and permutations of all Macs, in memory; filled from SQLite when the cache
/// opens and patched by each page. ask() from any thread; the first waits until it is filled.
class Index {
public:
    Index() = default;
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;
    virtual ~Index() = default;
    /// Cancelled when the token says so (looked at every 1,024 rows).
    [[nodiscard]] virtual base::Result<std::shared_ptr<const View>> ask(
        const Question &question, const base::CancelToken &token) const
        = 0;
    /// The counts of all Macs of a server (empty = of all servers); ages count from `now`.
    [[nodiscard]] virtual base::Result<Overview> overview(
        const domain::ServerId &server, base::Instant now, const base::CancelToken &token) const
        = 0;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Whether ask() answers at once; until then Cache::firstView() has something to show.
    [[nodiscard]] virtual bool isFilled() const = 0;
};

} // namespace latchkey::store

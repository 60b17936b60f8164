// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kind.h"
#include "report/table.h"
#include "store/trend.h"
#include "words/reports.h"

#include <optional>
#include <string>
#include <vector>

namespace latchkey::report {

/// One server as the report found it.
struct ServerRead {
    std::string name;
    std::size_t macs = 0;
    std::optional<base::Instant> readAt = {}; ///< the end of the last complete run; empty: none yet
    QString error = {}; ///< why the newest run failed
};

/// A percentage with the numbers that it is made of.
struct Sum {
    std::string name; ///< "held"
    Share share;
};

/// What a report says of itself.
struct Meta {
    Kind kind = Kind::Coverage;
    QString title;
    base::Instant madeAt;
    base::Instant dataAt; ///< the time from which ages count; of a snapshot when it was taken
    std::string madeBy; ///< the login name, claimed on this computer
    std::string version; ///< of Latchkey
    std::string filter; ///< as in the search field; empty = all Macs
    bool withNames = false;
    std::vector<ServerRead> servers = {};
    std::size_t macs = 0; ///< that the filter finds
    std::size_t total = 0; ///< of all servers
    std::vector<Sum> sums = {};
    std::size_t unknown = 0; ///< Macs with status Unknown, counted as not covered
    std::size_t accepted = 0; ///< of the Macs without a working token, by somebody, for a while
    std::int64_t auditedAfter = 0; ///< the audit's newest entry when this was made
    std::size_t stale = 0; ///< Macs whose data is older than 7 days
    std::vector<words::Definition> definitions = {};
    std::vector<QString> notes = {};

    /// Every server was read to its end by its newest run.
    [[nodiscard]] bool isComplete() const;
};

/// One report: what every format and the screen show. Its tables read the cache when their rows are
/// asked for, so what it was made from must outlive it. Any thread, one at a time.
struct Report {
    Meta meta;
    std::vector<Table> tables = {}; ///< the main one first
    std::vector<store::TrendDay> trend = {}; ///< for the chart; the days before today and today
};

} // namespace latchkey::report

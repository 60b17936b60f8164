// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QString>

#include <cstdint>
#include <optional>

/// The sentences of a report's first page.
namespace latchkey::words {

enum class ReportFact { Made, Filter, Servers, Data, Names, Audit, Note, Definitions, Sums };
[[nodiscard]] QString reportFact(ReportFact fact); ///< its label

[[nodiscard]] QString reportSubtitle(std::size_t macs, std::size_t total, base::Instant madeAt);
[[nodiscard]] QString reportHeadline(std::size_t held, std::size_t eligible, const QString &proven);
[[nodiscard]] QString reportMade(base::Instant at, const QString &who, const QString &version);
[[nodiscard]] QString reportFilter(const QString &filter); ///< empty: all Macs
[[nodiscard]] QString reportServer(const QString &name, std::size_t macs,
    std::optional<base::Instant> readAt, const QString &error);
[[nodiscard]] QString reportComplete(bool isComplete);
[[nodiscard]] QString reportStale(std::size_t macs);
[[nodiscard]] QString reportUnknown(std::size_t macs);
[[nodiscard]] QString reportNamesIn(bool withNames);
[[nodiscard]] QString reportAccepted(std::size_t macs);
/// `after`: the audit's newest entry when the report was made.
[[nodiscard]] QString reportInAudit(std::int64_t after);
[[nodiscard]] QString reportFromSnapshot(base::Instant takenAt);
[[nodiscard]] QString reportPeriod(base::Instant from, base::Instant to);
/// "411 of 474, 86.7 %"; without a whole: that there is nothing to count.
[[nodiscard]] QString reportShare(std::size_t part, std::size_t whole);
[[nodiscard]] QString reportTrend(
    const QString &before, base::Instant firstDay, const QString &after, base::Instant lastDay);
[[nodiscard]] QString reportAll(); ///< the name of a row that sums up
[[nodiscard]] QString reportNotTold(); ///< the name of a group that nobody told
[[nodiscard]] QString reportNoCause(); ///< the name of the group that is covered
[[nodiscard]] QString reportSummary(); ///< the name of a workbook's first sheet
[[nodiscard]] QString reportPage(int number, int all); ///< "Page 3 of 7"; 0: of how many is open
/// "1 Sep 2026", of a day that is an instant in UTC.
[[nodiscard]] QString dayText(base::Instant day);

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/counts.h"
#include "report/macs.h"
#include "report/report.h"

/// What each kind of report puts into its tables and sums.
namespace latchkey::report {

/// Where a report's parts come from; the Sources outlive the report.
struct Making {
    const Sources &sources;
    const Request &request;
    Macs macs; ///< that the filter finds
    Counts counts = {}; ///< of these

    [[nodiscard]] bool has(Part part) const;
};

[[nodiscard]] base::Result<void> addCoverage(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addNotCompliant(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addHelpdesk(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addCryptoUsers(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addAccounts(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addOptions(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addConsequences(Report &report, const Making &making);

[[nodiscard]] base::Result<void> addChanges(Report &report, const Making &making);
/// The same between two snapshots.
[[nodiscard]] base::Result<void> addSnapshotChanges(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addActivity(Report &report, const Making &making);
[[nodiscard]] base::Result<void> addAudit(Report &report, const Making &making);

/// The days from `period.from` on, as a table and for the chart; a note where the filter has none.
[[nodiscard]] base::Result<void> addTrend(
    Report &report, const Making &making, const Period &period);
[[nodiscard]] Period lastDays(base::Instant now, std::chrono::days days);

/// Those that count as not covered: not escrowed, at risk, unknown.
[[nodiscard]] base::Result<Macs> notCovered(const Making &making);

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/counts.h"

#include <algorithm>
#include <functional>

namespace latchkey::report {

namespace {

constexpr std::chrono::days staleAfter{7};

std::chrono::seconds since(base::Instant at, base::Instant now)
{
    using std::chrono::floor, std::chrono::seconds;
    return floor<seconds>(now) - floor<seconds>(at);
}

} // namespace

void Counts::add(const store::ListRow &row, base::Instant now)
{
    const domain::Summary &summary = row.summary;
    ++macs;
    ++byStatus[static_cast<std::size_t>(summary.status)];
    const bool counts = summary.status == domain::Status::Escrowed && summary.provenAt
        && since(*summary.provenAt, now) <= store::provenWithin;
    proven += counts ? 1 : 0;
    stale += row.dataAge && since(*row.dataAge, now) > staleAfter ? 1 : 0;
}

void Counts::add(const Counts &other)
{
    macs += other.macs;
    std::ranges::transform(byStatus, other.byStatus, byStatus.begin(), std::plus<>{});
    proven += other.proven;
    stale += other.stale;
}

} // namespace latchkey::report

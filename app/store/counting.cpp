// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/counting.h"

#include "diagnosis/remedy.h"
#include "domain/findingid.h"
#include "store/filtering.h"
#include "store/version.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <tuple>

namespace latchkey::store {

namespace {

using domain::Status;

// Per code of the Why column: Macs by status, and those that a re-send may mend.
struct WhyTally {
    ByStatus macs = {};
    ByStatus resendable = {};
};

std::vector<std::optional<domain::FindingId>> findingsOf(const Dictionary &reasons)
{
    std::vector<std::optional<domain::FindingId>> findings;
    for (std::size_t code = 0; code < reasons.size(); ++code) {
        findings.push_back(domain::findingFromName(reasons.text(static_cast<std::uint16_t>(code))));
    }
    return findings;
}

std::vector<WhyTally> tallyReasons(const Columns &columns, const Bitset &rows)
{
    const auto findings = findingsOf(columns.dictionary(CodeColumn::Why));
    std::vector<WhyTally> tally(findings.size());
    rows.forEach([&](std::size_t row) {
        const std::uint16_t code = columns.code(CodeColumn::Why, row);
        const auto option = static_cast<domain::Option>(columns.option(row));
        ++tally[code].macs[columns.status(row)];
        tally[code].resendable[columns.status(row)]
            += findings[code] && diagnosis::isMendedByResend(*findings[code], option) ? 1 : 0;
    });
    return tally;
}

std::vector<ReasonCount> reasonsOf(const Columns &columns, const Bitset &rows)
{
    const auto tally = tallyReasons(columns, rows);
    std::vector<ReasonCount> reasons;
    for (std::size_t code = 1; code < tally.size(); ++code) {
        for (std::size_t status = 0; status < tally[code].macs.size(); ++status) {
            if (tally[code].macs[status] > 0) {
                reasons.push_back({.status = static_cast<Status>(status),
                    .why
                    = columns.dictionary(CodeColumn::Why).text(static_cast<std::uint16_t>(code)),
                    .macs = tally[code].macs[status],
                    .resendable = tally[code].resendable[status]});
            }
        }
    }
    std::ranges::sort(reasons, [](const ReasonCount &a, const ReasonCount &b) {
        return std::tuple(a.status, b.macs, a.why) < std::tuple(b.status, a.macs, b.why);
    });
    return reasons;
}

// "26" of 26.1, "10.15" of 10.15.7.
std::string shortVersion(const std::string &text)
{
    const Version version = Version::parse(text);
    std::string name = std::to_string(version.parts[0]);
    return version.parts[0] == 10 ? name + "." + std::to_string(version.parts[1]) : name;
}

std::vector<VersionCount> versionsOf(const Columns &columns, const Bitset &rows)
{
    const Dictionary &texts = columns.dictionary(CodeColumn::OsVersion);
    std::vector<ByStatus> tally(texts.size());
    rows.forEach([&](std::size_t row) {
        ++tally[columns.code(CodeColumn::OsVersion, row)][columns.status(row)];
    });
    std::map<Version, VersionCount, std::greater<>> known;
    for (std::size_t code = 1; code < tally.size(); ++code) {
        if (tally[code] == ByStatus{}) {
            continue;
        }
        const std::string name = shortVersion(texts.text(static_cast<std::uint16_t>(code)));
        VersionCount &count = known[Version::parse(name)];
        count.version = name;
        std::ranges::transform(count.byStatus, tally[code], count.byStatus.begin(), std::plus<>{});
    }
    std::vector<VersionCount> versions;
    for (auto &[version, count] : known) {
        versions.push_back(std::move(count));
    }
    if (tally[0] != ByStatus{}) {
        versions.push_back({.version = {}, .byStatus = tally[0]});
    }
    return versions;
}

void addConsequence(ConsequenceCount &count, unsigned bits)
{
    const auto value = static_cast<domain::Trilean>(bits & 3U);
    count.yes += value == domain::Trilean::Yes ? 1 : 0;
    count.unknown += value == domain::Trilean::Unknown ? 1 : 0;
}

void addMac(Overview &overview, const Columns &columns, std::size_t row, base::Instant now)
{

    constexpr std::int64_t longest = std::chrono::seconds(provenWithin).count();
    const std::uint32_t proven = columns.time(TimeColumn::ProvenAt, row);
    const bool isHeld = columns.status(row) == static_cast<std::uint8_t>(Status::Escrowed);
    const bool isPending
        = columns.option(row) == static_cast<std::uint8_t>(domain::Option::Pending);
    ++overview.total;
    overview.pending += isPending ? 1 : 0;
    overview.stale += isStale(columns, row, now) ? 1 : 0;
    overview.proven
        += isHeld && proven != noTime && std::int64_t{secondsOf(now)} - proven <= longest ? 1 : 0;
    const unsigned consequences = columns.consequences(row);
    addConsequence(overview.notReadyToErase, consequences);
    addConsequence(overview.managedUpdatesAskForPassword, consequences >> 2U);
    addConsequence(overview.newUsersGetNoSecureToken, consequences >> 4U);
}

} // namespace

Overview counted(const Columns &columns, const Bitset &rows, base::Instant now)
{
    Overview overview;
    const Bitset accepted = acceptedNow(columns, now);
    Bitset counting = rows;
    counting -= accepted;
    rows.forEach([&](std::size_t row) {
        addMac(overview, columns, row, now);
        ++(accepted.test(row) ? overview.accepted : overview.byStatus)[columns.status(row)];
    });
    overview.reasons = reasonsOf(columns, counting);
    overview.versions = versionsOf(columns, counting);
    return overview;
}

} // namespace latchkey::store

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditcheck.h"

#include <algorithm>
#include <array>
#include <limits>

namespace latchkey::journal {

namespace {

constexpr std::int64_t atOnce = 1000;
constexpr std::size_t sight = 500; // entries looked at to tell what happened

// From the very first row on, whatever number somebody gave it.
base::Result<std::vector<AuditEntry>> following(
    sqlite::Database &database, std::int64_t entries, std::int64_t limit)
{
    constexpr auto lowest = std::numeric_limits<std::int64_t>::min();
    return readAudit(database, entries == 0 ? lowest : entries, limit);
}

bool fits(const AuditHead &last, AuditEntry entry, std::int64_t number)
{
    entry.number = number;
    return entry.hash == chainHash(last.hash, entry);
}

bool isNext(const AuditHead &last, const AuditEntry &entry)
{
    return entry.number == last.number + 1 && fits(last, entry, entry.number);
}

// Follows the true chain through the rest, in whatever order it lies there, and tells whether it
// needs the first one further on. A copy is not needed: the true one is there as well.
bool isNeededLater(AuditHead last, std::span<const AuditEntry> next)
{
    std::vector<const AuditEntry *> rest;
    for (const AuditEntry &entry : next.subspan(1)) {
        rest.push_back(&entry);
    }
    while (true) {
        const auto found = std::ranges::find_if(
            rest, [&](const AuditEntry *entry) { return fits(last, *entry, last.number + 1); });
        if (found == rest.end()) {
            return fits(last, next.front(), last.number + 1);
        }
        last = {.number = last.number + 1, .hash = (*found)->hash};
        rest.erase(found);
    }
}

// The entries before this one were taken out and the rest was numbered anew.
bool isRenumbered(std::span<const AuditEntry> next, const std::optional<AuditHead> &kept)
{
    const AuditEntry &first = next.front();
    if (next.size() == 1) {
        return kept && kept->hash == first.hash && kept->number > first.number;
    }
    const AuditHead self{.number = first.number, .hash = first.hash};
    if (fits(self, next[1], next[1].number)) {
        return false; // the chain goes on from it: only what it says is another
    }
    for (std::int64_t missing = 1; missing <= std::int64_t{sight}; ++missing) {
        if (fits(self, next[1], next[1].number + missing)) {
            return true;
        }
    }
    return false;
}

AuditVerdict compared(AuditVerdict verdict, const AuditHead &kept, const std::string &hashThere)
{
    if (verdict.entries < kept.number) {
        verdict.flaw = AuditFlaw::Cut;
        verdict.at = verdict.entries + 1;
    } else if (hashThere != kept.hash) {
        verdict.flaw = AuditFlaw::Rewritten;
        verdict.at = kept.number;
    } else {
        verdict.newer = verdict.entries - kept.number;
    }
    return verdict;
}

base::Result<AuditVerdict> broken(
    sqlite::Database &database, AuditVerdict verdict, const std::optional<AuditHead> &kept)
{
    const auto next = following(database, verdict.entries, std::int64_t{sight});
    if (!next) {
        return tl::unexpected(next.error());
    }
    verdict.at = verdict.entries + 1;
    verdict.flaw = flawOf(verdict.head, *next, kept);
    return verdict;
}

} // namespace

AuditFlaw flawOf(
    const AuditHead &last, std::span<const AuditEntry> next, const std::optional<AuditHead> &kept)
{
    const std::int64_t expected = last.number + 1;
    const bool isElsewhere = std::ranges::any_of(
        next.subspan(1), [&](const AuditEntry &entry) { return fits(last, entry, expected); });
    if (isElsewhere) {
        return isNeededLater(last, next) ? AuditFlaw::Reordered : AuditFlaw::Inserted;
    }
    if (fits(last, next.front(), expected)) {
        return AuditFlaw::Changed; // nothing but its number
    }
    const bool isGap = next.front().number > expected;
    return isGap || isRenumbered(next, kept) ? AuditFlaw::Removed : AuditFlaw::Changed;
}

base::Result<AuditVerdict> verifyAudit(
    sqlite::Database &database, const std::optional<AuditHead> &kept)
{
    AuditVerdict verdict;
    std::string hashThere = AuditHead().hash;
    while (true) {
        const auto entries = following(database, verdict.entries, atOnce);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (const AuditEntry &entry : *entries) {
            if (!isNext(verdict.head, entry)) {
                return broken(database, verdict, kept);
            }
            verdict.entries = entry.number;
            verdict.head = {.number = entry.number, .hash = entry.hash};
            if (kept && entry.number == kept->number) {
                hashThere = entry.hash;
            }
        }
        if (std::ssize(*entries) < atOnce) {
            return kept ? compared(verdict, *kept, hashThere) : verdict;
        }
    }
}

} // namespace latchkey::journal

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit.h"

#include "base/encoding.h"

namespace latchkey::server {

namespace {

constexpr std::size_t hashSize = 32;

struct Head {
    std::int64_t number = 0;
    std::string hash = std::string(hashSize, '\0');
};

// In the table an empty text stands for what is not told.
std::optional<std::string> told(const Row &row, int column)
{
    return row.view(column).empty() ? std::nullopt : std::optional{row.text(column)};
}

AuditEntry entryOf(const Row &row)
{
    return {.number = row.integer(0),
        .record = {.at = instant(row, 1),
            .token = told(row, 2),
            .address = told(row, 3),
            .person = told(row, 9),
            .action = fromWord<AuditAction>(row.view(4)).value_or(AuditAction::Unreadable),
            .device = told(row, 5),
            .reason = told(row, 6),
            .before = told(row, 10),
            .after = told(row, 11),
            .result = fromWord<AuditResult>(row.view(7)).value_or(AuditResult::Unreadable)},
        .hash = row.text(8)};
}

base::Result<Head> headOf(Session &session)
{
    auto head = session.query("select number, hash from audit order by number desc limit 1")
                    .one([](const Row &row) {
                        return Head{.number = row.integer(0), .hash = row.text(1)};
                    });
    if (!head) {
        return tl::unexpected(head.error());
    }
    return head->value_or(Head());
}

} // namespace

base::Result<std::int64_t> appendAudit(Session &session, const AuditRecord &record)
{
    const auto head = headOf(session);
    if (!head) {
        return tl::unexpected(head.error());
    }
    AuditEntry entry{.number = head->number + 1, .record = record};
    entry.hash = chainHash(head->hash, entry);
    auto added
        = session
              .query("insert into audit(number, at, token, address, action, device, reason, "
                     "result, hash, person, before, after) values(?,?,?,?,?,?,?,?,?,?,?,?)")
              .with(entry.number, record.at, record.token.value_or(""), record.address.value_or(""),
                  wordOf(record.action), record.device.value_or(""), record.reason.value_or(""),
                  wordOf(record.result), Blob{entry.hash}, record.person.value_or(""),
                  record.before.value_or(""), record.after.value_or(""))
              .run();
    if (!added) {
        return tl::unexpected(added.error());
    }
    std::string line;
    json::Writer writer(line);
    writeAuditEntry(writer, entry);
    session.announce(std::move(line));
    return entry.number;
}

base::Result<std::vector<AuditEntry>> readAudit(
    Session &session, std::int64_t after, std::int64_t limit)
{
    return session
        .query("select number, at, token, address, action, device, reason, result, hash, person, "
               "before, after from audit where number > ? order by number limit ?")
        .with(after, limit)
        .all(entryOf);
}

base::Result<std::vector<base::Instant>> revokesOf(
    Session &session, std::string_view token, base::Instant since)
{
    return session
        .query("select at from audit where action = 'revoke' and result = 'done' and token = ? "
               "and at > ? order by at")
        .with(token, since)
        .all([](const Row &row) { return instant(row, 0); });
}

base::Result<AuditVerdict> verifyAudit(Session &session, std::string_view known)
{
    AuditVerdict verdict{.head = Head().hash};
    constexpr std::int64_t atOnce = 1000;
    while (true) {
        const auto entries = readAudit(session, verdict.entries, atOnce);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (const auto &entry : *entries) {
            if (entry.number != verdict.entries + 1
                || entry.hash != chainHash(verdict.head, entry)) {
                verdict.brokenAt = verdict.entries + 1;
                return verdict;
            }
            verdict.entries = entry.number;
            verdict.head = entry.hash;
            verdict.holdsKnown = verdict.holdsKnown || base::toHex(entry.hash) == known;
        }
        if (entries->size() < static_cast<std::size_t>(atOnce)) {
            return verdict;
        }
    }
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/auditchain.h"

namespace latchkey::journal {

namespace {

AuditEntry entryOf(const sqlite::Statement &row)
{
    return {.number = row.integer(0),
        .record = {.at = base::fromMillis(row.integer(1)),
            .who = row.text(2),
            .program = row.text(3),
            .action = fromWord<AuditAction>(row.view(4)).value_or(AuditAction::Unreadable),
            .server = row.text(5),
            .device = row.text(6),
            .batch = row.text(7),
            .reason = row.text(8),
            .result = row.text(9),
            .detail = row.text(10),
            .sha256 = row.text(11)},
        .hash = row.text(12)};
}

void bind(sqlite::Statement &insert, const AuditEntry &entry)
{
    const AuditRecord &record = entry.record;
    insert.bind(1, entry.number)
        .bind(2, base::toMillis(record.at))
        .bind(3, record.who)
        .bind(4, record.program)
        .bind(5, wordOf(record.action))
        .bind(6, record.server)
        .bind(7, record.device)
        .bind(8, record.batch)
        .bind(9, record.reason)
        .bind(10, record.result)
        .bind(11, record.detail)
        .bind(12, record.sha256)
        .bindBlob(13, entry.hash);
}

} // namespace

base::Result<AuditHead> auditHead(sqlite::Database &database)
{
    auto query = database.prepare("select number, hash from audit order by number desc limit 1");
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    return *row ? AuditHead{.number = query->integer(0), .hash = query->text(1)} : AuditHead{};
}

base::Result<std::vector<AuditEntry>> readAudit(
    sqlite::Database &database, std::int64_t after, std::int64_t limit)
{
    auto query = database.prepare(
        "select number, at, who, program, action, server, device, batch, reason, result, detail, "
        "sha256, hash from audit where number > ?1 order by number limit ?2");
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->bind(1, after).bind(2, limit);
    std::vector<AuditEntry> entries;
    while (true) {
        const auto row = query->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return entries;
        }
        entries.push_back(entryOf(*query));
    }
}

base::Result<AuditAppender> AuditAppender::begin(sqlite::Database &database)
{
    auto head = auditHead(database);
    auto insert = database.prepare(
        "insert into audit(number, at, who, program, action, server, device, batch, reason, "
        "result, detail, sha256, hash) values(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)");
    if (!head || !insert) {
        return tl::unexpected(head ? insert.error() : head.error());
    }
    return AuditAppender{std::move(*insert), std::move(*head)};
}

base::Result<void> AuditAppender::append(const AuditRecord &record)
{
    AuditEntry entry{.number = m_head.number + 1, .record = record};
    entry.hash = chainHash(m_head.hash, entry);
    bind(m_insert, entry);
    auto done = m_insert.run();
    if (done) {
        m_head = {.number = entry.number, .hash = std::move(entry.hash)};
    }
    return done;
}

} // namespace latchkey::journal

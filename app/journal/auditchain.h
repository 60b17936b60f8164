// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/auditentry.h"
#include "sqlite/database.h"

#include <vector>

namespace latchkey::journal {

/// Adds entries at the chain's end, within one write transaction of the caller: what is audited and
/// its entry become durable together or not at all.
class AuditAppender {
public:
    [[nodiscard]] static base::Result<AuditAppender> begin(sqlite::Database &database);
    [[nodiscard]] base::Result<void> append(const AuditRecord &record);
    [[nodiscard]] const AuditHead &head() const { return m_head; }

private:
    AuditAppender(sqlite::Statement insert, AuditHead head)
        : m_insert(std::move(insert))
        , m_head(std::move(head))
    {
    }
    sqlite::Statement m_insert;
    AuditHead m_head;
};

[[nodiscard]] base::Result<AuditHead> auditHead(sqlite::Database &database);
/// Entries with a number above `after`, oldest first.
[[nodiscard]] base::Result<std::vector<AuditEntry>> readAudit(
    sqlite::Database &database, std::int64_t after, std::int64_t limit);

} // namespace latchkey::journal

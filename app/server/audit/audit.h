// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/audit/auditentry.h"
#include "server/storage/session.h"

#include <vector>

namespace latchkey::server {

/// Adds an entry at the chain's end, in the caller's write transaction: what is audited and its
/// entry become durable together or not at all. Gives its number.
[[nodiscard]] base::Result<std::int64_t> appendAudit(Session &session, const AuditRecord &record);

/// Entries with a number above `after`, oldest first.
[[nodiscard]] base::Result<std::vector<AuditEntry>> readAudit(
    Session &session, std::int64_t after, std::int64_t limit);

/// When this token revoked since `since`, oldest first.
[[nodiscard]] base::Result<std::vector<base::Instant>> revokesOf(
    Session &session, std::string_view token, base::Instant since);

struct AuditVerdict {
    std::int64_t entries = 0;
    std::optional<std::int64_t> brokenAt = {}; ///< the first number that does not fit the chain
    std::string head = {}; ///< the last hash
    bool holdsKnown = false; ///< the known head is in the chain

    bool operator==(const AuditVerdict &) const = default;
};
/// Recomputes the whole chain in one pass. Of `known`, a head in hex that was noted elsewhere
/// earlier, it says whether it is in the chain: an end that was cut off shows only there.
[[nodiscard]] base::Result<AuditVerdict> verifyAudit(Session &session, std::string_view known = {});

} // namespace latchkey::server

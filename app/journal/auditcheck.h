// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/auditchain.h"

#include <optional>
#include <span>

namespace latchkey::journal {

/// What was done to an audit that does not hold.
enum class AuditFlaw {
    None,
    Changed,
    Removed,
    Inserted,
    Reordered,
    Cut, ///< the end is missing: only the head that is kept apart shows it
    Rewritten, ///< it fits in itself, but not the head that is kept apart
};

struct AuditVerdict {
    AuditFlaw flaw = AuditFlaw::None;
    std::int64_t at = 0; ///< the number of the first entry that is concerned
    std::int64_t entries = 0; ///< that fit, from the first on
    AuditHead head = {}; ///< of those
    std::int64_t newer = 0; ///< entries after the head that is kept apart

    [[nodiscard]] bool isIntact() const { return flaw == AuditFlaw::None; }
    bool operator==(const AuditVerdict &) const = default;
};

/// Recomputes the whole chain in one pass and names the first entry that was changed, removed,
/// inserted or moved. `kept` is the head that is kept apart, where it is known.
[[nodiscard]] base::Result<AuditVerdict> verifyAudit(
    sqlite::Database &database, const std::optional<AuditHead> &kept);

/// Why the first of `next`, the entries after `last`, does not fit. Pure.
[[nodiscard]] AuditFlaw flawOf(
    const AuditHead &last, std::span<const AuditEntry> next, const std::optional<AuditHead> &kept);

} // namespace latchkey::journal

namespace latchkey::base {

template <> struct WordList<journal::AuditFlaw> {
    static constexpr std::array<std::string_view, 7> words
        = {"", "changed", "removed", "inserted", "reordered", "cut", "rewritten"};
};

} // namespace latchkey::base

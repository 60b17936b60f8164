// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/auditentry.h"
#include "ui/common/look.h"

#include <QString>

namespace latchkey::ui {

/// An entry of the audit as its row shows it.
struct AuditRow {
    journal::AuditEntry entry;
    QString mac = {}; ///< its name where it is known, else its id; empty where none is concerned
};

[[nodiscard]] QString auditWhat(const journal::AuditRecord &record);
/// "15 Macs on HQ", "OPS-MBA-0163".
[[nodiscard]] QString auditOn(const AuditRow &row);
/// Who is claimed here, and whom the server checked where its own audit has the same.
[[nodiscard]] QString auditWho(const journal::AuditRecord &record);
struct AuditOutcome {
    QString text;
    std::optional<Look> look = {};
};
[[nodiscard]] AuditOutcome auditOutcome(const journal::AuditRecord &record);
/// "51cf686a": enough to compare at a glance.
[[nodiscard]] QString shortHash(const std::string &hash);
/// In groups of eight, to be compared by eye.
[[nodiscard]] QString wholeHash(const std::string &hash);

} // namespace latchkey::ui

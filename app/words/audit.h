// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QString>

#include <string_view>

/// What the audit of this computer says of itself.
namespace latchkey::words {

/// `flaw` is the machine word of what was done to entry `at`; empty: the whole chain holds.
[[nodiscard]] QString auditVerdict(qint64 entries, std::string_view flaw, qint64 at);
[[nodiscard]] QString auditHead(const QString &hash);
[[nodiscard]] QString auditHeadNotKept();
[[nodiscard]] QString auditNewer(qint64 entries);
[[nodiscard]] QString filePermissionsOnly();
[[nodiscard]] QString exportFound(qint64 entry, const QString &who, base::Instant at);
[[nodiscard]] QString exportNotFound();
[[nodiscard]] QString auditExported(qint64 entries, const QString &file);

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"
#include "ui/audit/auditdesk.h"

namespace latchkey::programs {

/// The Audit view's ways to the profile's audit. The engine outlives them.
[[nodiscard]] ui::AuditDesk auditDesk(Engine &engine);

} // namespace latchkey::programs

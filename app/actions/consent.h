// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "base/result.h"
#include "journal/batch.h"

#include <chrono>
#include <string>

namespace latchkey::actions {

/// What a person agreed to.
struct Consent {
    std::string who; ///< the login name, claimed on this computer
    std::string program; ///< "console" or "cli"
    std::string reason = {}; ///< required for a revoke
    std::string typed = {}; ///< revoke: must equal Plan::confirmation(), case ignored
    bool joinQueued = true; ///< a re-send binds to a command that is queued already
    /// After this, Macs that have not answered are *still waiting* and the batch has ended.
    std::chrono::milliseconds patience = std::chrono::seconds{60};
};

/// Usage: the plan is empty. PermissionMissing: a revoke without reason, or with another typed
/// text.
[[nodiscard]] base::Result<void> checkConsent(const Plan &plan, const Consent &consent);
/// The batch of a plan that was agreed to; Macs that are left alone are settled from the start.
[[nodiscard]] journal::Batch batchOf(const Plan &plan, const Consent &consent, base::Instant now);

} // namespace latchkey::actions

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/consent.h"

#include "base/encoding.h"

namespace latchkey::actions {

base::Result<void> checkConsent(const Plan &plan, const Consent &consent)
{
    if (plan.count() == 0) {
        return base::fail(base::ErrorKind::Usage, "plan", "no Mac of the selection can be served");
    }
    if (plan.kind != domain::ActionKind::Revoke) {
        return {};
    }
    if (consent.reason.find_first_not_of(" \t\n") == std::string::npos) {
        return base::fail(base::ErrorKind::PermissionMissing, "reason", "a revoke needs a reason");
    }
    if (base::asciiUpper(consent.typed) != plan.confirmation()) {
        return base::fail(base::ErrorKind::PermissionMissing, "confirmation", plan.confirmation());
    }
    return {};
}

journal::Batch batchOf(const Plan &plan, const Consent &consent, base::Instant now)
{
    journal::Batch batch{.id = domain::BatchId{base::randomUuid()},
        .kind = plan.kind,
        .createdAt = now,
        .who = consent.who,
        .program = consent.program,
        .reason = consent.reason,
        .join = consent.joinQueued};
    for (const PlanLine &line : plan.lines) {
        journal::Step step{.server = line.target.server,
            .device = line.target.device,
            .name = line.name,
            .serial = line.serial};
        if (!line.isIncluded()) {
            step.phase = journal::Phase::Settled;
            step.outcome = domain::Outcome::LeftAlone;
            step.leftAlone = line.leftAlone;
            step.detail = line.detail;
            step.settledAt = now;
        }
        batch.steps.push_back(std::move(step));
    }
    return batch;
}

} // namespace latchkey::actions

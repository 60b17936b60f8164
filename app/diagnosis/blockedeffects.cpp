// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

bool erasesByPreflight(const Case &mac)
{
    return mac.isAtLeast(v12)
        && (mac.is(Fact::Hardware, "apple-silicon") || mac.is(Fact::Hardware, "intel-t2"));
}

// An erase that failed, or one that would: nothing blocks the erase itself.
bool eraseBlocked(const Case &mac)
{
    const bool failed = mac.history.newestEraseError != nullptr && mac.isBad();
    return !mac.isPrivatelyOwned() && (failed || (erasesByPreflight(mac) && mac.isNotEscrowed()));
}

void showErase(Draft &draft)
{
    if (draft.mac.history.newestEraseError != nullptr) {
        draft.show(*draft.mac.history.newestEraseError);
    }
}

void dropEnrolmentWhereDone(Draft &draft)
{
    if (draft.mac.is(Fact::EnrollmentType, "ade")) {
        draft.actions.remove(EnrolAutomated);
    }
}

constexpr std::array<Rule, 4> rules = {{
    {FindingId::EraseBlockedWithoutToken, Severity::Warning,
        [](const Case &mac) { return likely(eraseBlocked(mac)); },
        uses(Fact::Hardware, Fact::OsVersion).andEscrow().andProof(),
        {EscrowByHand, QueryEacsPreflight}, showErase},
    {FindingId::UpdateBlockedWithoutToken, Severity::Warning,
        [](const Case &mac) {
            return likely(!mac.isPrivatelyOwned() && mac.isAtLeast(v11) && mac.isNotEscrowed()
                && mac.is(Fact::Hardware, "apple-silicon")
                && !mac.is(Fact::RequiredForUpdate, false));
        },
        uses(Fact::RequiredForUpdate, Fact::Hardware, Fact::OsVersion).andEscrow(), {EscrowByHand}},
    {FindingId::NewUserLoginNeedsToken, Severity::Warning,
        [](const Case &mac) {
            return likely(!mac.isPrivatelyOwned() && mac.isAtLeast(v14) && mac.isNotEscrowed()
                && mac.is(Fact::PlatformSsoCreatesUsers, true));
        },
        uses(Fact::PlatformSsoCreatesUsers, Fact::OsVersion).andEscrow(), {EscrowByHand}},
    {FindingId::TokenNotAllowedForAuthentication, Severity::Warning,
        [](const Case &mac) { return certain(mac.is(Fact::AuthAllowed, "disallowed")); },
        uses(Fact::AuthAllowed), {EnrolAutomated, AllowInRecovery}, dropEnrolmentWhereDone},
}};

} // namespace

std::span<const Rule> blockedEffects()
{
    return rules;
}

} // namespace latchkey::diagnosis

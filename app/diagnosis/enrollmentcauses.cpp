// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

Held notSupervised(const Case &mac)
{
    const bool asked = !mac.isEscrowed() && !mac.isPrivatelyOwned() && mac.isAtLeast(v11)
        && !mac.is(Fact::EnrollmentType, "ade");
    if (mac.isTold(Fact::Supervised)) {
        return certain(asked && mac.is(Fact::Supervised, false));
    }
    return likely(asked && mac.is(Fact::EnrollmentType, "user-initiated")
        && mac.is(Fact::UserApproved, false));
}

Held serverDoesNotAdvertise(const Case &mac)
{
    const bool holds = !mac.isEscrowed() && !mac.isPrivatelyOwned()
        && mac.is(Fact::ServerAdvertises, false) && !mac.is(Fact::MacSaysSupported, true);
    return mac.version ? certain(holds && mac.isAtLeast(v11)) : likely(holds);
}

constexpr std::array<Rule, 8> rules = {{
    {FindingId::OsTooOld, Severity::Warning,
        [](const Case &mac) { return certain(!mac.isEscrowed() && mac.isBefore(v10_15)); },
        uses(Fact::OsVersion).andEscrow(), {UpgradeMacos}},
    {FindingId::NotEnrolled, Severity::Critical,
        [](const Case &mac) {
            return certain(!mac.isEscrowed()
                && (mac.is(Fact::Enrolled, false) || mac.is(Fact::EnrollmentType, "not-enrolled")));
        },
        uses(Fact::Enrolled, Fact::EnrollmentType).andEscrow(), {EnrolAutomated}},
    {FindingId::UserEnrollmentForbidsToken, Severity::Info,
        [](const Case &mac) {
            return certain(!mac.isEscrowed() && mac.is(Fact::EnrollmentType, "user-enrollment"));
        },
        uses(Fact::EnrollmentType).andEscrow(), {NoneByDesign}},
    {FindingId::NotAutomatedEnrollmentOn1015, Severity::Critical,
        [](const Case &mac) {
            return certain(!mac.isEscrowed() && mac.isWithin(v10_15, v11)
                && mac.is(Fact::EnrollmentType, "user-initiated"));
        },
        uses(Fact::EnrollmentType, Fact::OsVersion).andEscrow(), {EnrolAutomated, UpgradeMacos}},
    {FindingId::NotSupervised, Severity::Critical, notSupervised,
        uses(Fact::Supervised, Fact::EnrollmentType, Fact::UserApproved, Fact::OsVersion)
            .andEscrow(),
        {ApproveMdmProfile, EnrolAutomated}},
    {FindingId::ServerLacksTokenSupport, Severity::Critical,
        [](const Case &mac) {
            return certain(!mac.isEscrowed() && !mac.isPrivatelyOwned()
                && mac.is(Fact::ServerSupports, false));
        },
        uses(Fact::ServerSupports).andEscrow(), {UpgradeServer}},
    {FindingId::ServerDoesNotAdvertise, Severity::Critical, serverDoesNotAdvertise,
        uses(Fact::ServerAdvertises, Fact::MacSaysSupported, Fact::OsVersion).andEscrow(),
        {AddServerCapability}},
    {FindingId::ServerSaysMacNotEligible, Severity::Warning,
        [](const Case &mac) {
            return likely(!mac.isPrivatelyOwned() && mac.is(Fact::EscrowOnServer, "not-supported"));
        },
        uses(Fact::EscrowOnServer), {ReadServerAgain, EnrolAutomated}},
}};

} // namespace

std::span<const Rule> enrollmentCauses()
{
    return rules;
}

} // namespace latchkey::diagnosis

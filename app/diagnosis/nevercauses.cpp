// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

// Seen in one report, hence no more than possible: escrowed without anybody's login.
Held autoAdmin(const Case &mac)
{
    const bool strong = mac.is(Fact::SetupAccount, "standard") || mac.is(Fact::SetupAccount, "none")
        || mac.isBefore(v10_15_4) || mac.holders.areNone();
    return likelyIf(
        strong, mac.neverEscrowed() && mac.is(Fact::ManagedAdmin, true) && !mac.holders.tokenLogin);
}

Held noSetupUser(const Case &mac)
{
    const Holders &holders = mac.holders;
    const bool bySettings = mac.is(Fact::SetupAccount, "none") && !holders.tokenLogin;
    const bool byAccounts
        = holders.accountsComplete && !holders.anyReal && !holders.localCryptoUser;
    return likelyIf(!holders.someExist(), mac.neverEscrowed() && (bySettings || byAccounts));
}

Held standardSetupUser(const Case &mac)
{
    return likelyIf(mac.isWithin(v10_15, v11),
        mac.neverEscrowed() && mac.is(Fact::SetupAccount, "standard") && !mac.holders.tokenLogin);
}

Held noSecureTokenUser(const Case &mac)
{
    const Holders &holders = mac.holders;
    return likely(
        mac.neverEscrowed() && holders.areNone() && (holders.anyReal || holders.cryptoTold));
}

Held userInitiated(const Case &mac)
{
    return likelyIf(mac.holders.tokenLogin,
        mac.neverEscrowed() && mac.isAtLeast(v11) && mac.is(Fact::EnrollmentType, "user-initiated")
            && !mac.holds(FindingId::NotSupervised));
}

Held causeNotFound(const Case &mac)
{
    return likely(mac.isNotEscrowed() && !mac.isPrivatelyOwned() && !mac.missing().any()
        && !mac.anyHoldsAbovePossible(
            FindingId::OsTooOld, FindingId::NeverEscrowedUserInitiatedEnrollment));
}

void showAccounts(Draft &draft)
{
    draft.show(domain::FactList::Accounts);
}

void showHolders(Draft &draft)
{
    draft.show(domain::FactList::Accounts);
    draft.show(domain::FactList::CryptoUsers);
}

constexpr std::array<Rule, 9> rules = {{
    {FindingId::SetupNotFinished, Severity::Info,
        [](const Case &mac) {
            return certain(mac.neverEscrowed() && mac.is(Fact::AwaitingConfiguration, true));
        },
        uses(Fact::AwaitingConfiguration).andEscrow(), {WaitForSetup}},
    {FindingId::NeverEscrowedAutoAdmin, Severity::Critical, autoAdmin,
        uses(Fact::ManagedAdmin, Fact::SetupAccount, Fact::OsVersion).andEscrow(),
        {LogInOnce, EscrowByHand}, showHolders},
    {FindingId::NeverEscrowedNoSetupUser, Severity::Critical, noSetupUser,
        uses(Fact::SetupAccount).andEscrow(), {LogInOnce, EscrowByHand}, showHolders},
    {FindingId::NeverEscrowedStandardSetupUser, Severity::Critical, standardSetupUser,
        uses(Fact::SetupAccount, Fact::OsVersion).andEscrow(), {EscrowByHand, MakeAdminForAMoment},
        showAccounts},
    {FindingId::NeverEscrowedNoSecureTokenUser, Severity::Critical, noSecureTokenUser,
        uses().andEscrow(), {LogInOnce, EscrowByHand}, showHolders},
    {FindingId::NeverEscrowedNoTokenLogin, Severity::Critical,
        [](const Case &mac) {
            return likely(
                mac.neverEscrowed() && mac.holders.noTokenLogin && !mac.isWithin(v10_15, v10_15_4));
        },
        uses(Fact::OsVersion).andEscrow(), {LogInOnce, EscrowByHand}, showAccounts},
    {FindingId::NeverEscrowedManualStep1015, Severity::Critical,
        [](const Case &mac) {
            return likely(mac.neverEscrowed() && mac.isWithin(v10_15, v10_15_4));
        },
        uses(Fact::OsVersion).andEscrow(), {EscrowByHand, UpgradeMacos}},
    {FindingId::NeverEscrowedUserInitiatedEnrollment, Severity::Critical, userInitiated,
        uses(Fact::EnrollmentType, Fact::Supervised, Fact::OsVersion).andEscrow(),
        {LogInOnce, EscrowByHand}, showAccounts},
    {FindingId::NeverEscrowedCauseNotFound, Severity::Critical, causeNotFound,
        uses(Fact::OsVersion, Fact::EnrollmentType, Fact::MacSaysSupported, Fact::OptionState,
            Fact::ServerAdvertises)
            .andEscrow(),
        {LogInOnce, EscrowByHand}, showHolders},
}};

} // namespace

std::span<const Rule> neverCauses()
{
    return rules;
}

} // namespace latchkey::diagnosis

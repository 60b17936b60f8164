// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Account;
using domain::AccountKind;
using domain::CreatedBy;
using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

using Test = bool (*)(const Account &account);

bool anyAccount(const Case &mac, Test test)
{
    return mac.document.accounts
        && std::ranges::any_of(mac.document.accounts->items,
            [&](const Account &account) { return isReal(account) && test(account); });
}

void showAccounts(Draft &draft, Test test)
{
    if (!draft.mac.document.accounts) {
        return;
    }
    for (const Account &account : draft.mac.document.accounts->items) {
        if (isReal(account) && test(account)) {
            draft.show(account);
        }
    }
}

template <bool (*TestOf)(const Account &)> void showThose(Draft &draft)
{
    showAccounts(draft, TestOf);
}

bool isMobileWithoutToken(const Account &account)
{
    return account.kind != AccountKind::Local && account.secureToken != true;
}

bool isLocalThatNeedsAGrant(const Account &account)
{
    return account.kind == AccountKind::Local && account.secureToken == false
        && account.createdBy != CreatedBy::Mdm;
}

bool loggedInWithoutToken(const Account &account)
{
    return account.secureToken == false && account.loggedIn == domain::LoggedIn::Password
        && account.disabledTag != true;
}

bool isDisabledByTag(const Account &account)
{
    return account.disabledTag == true && account.secureToken != true;
}

bool isScriptAdminWithoutToken(const Account &account)
{
    return account.createdBy == CreatedBy::Script && account.admin == true
        && account.secureToken == false;
}

bool canBeAdminWithToken(const Account &account)
{
    return account.admin != false && account.secureToken != false;
}

bool mobileLoginAsks(const Case &mac)
{
    const bool concerned
        = anyAccount(mac, isMobileWithoutToken) || mac.is(Fact::MobilityProfile, true);
    return mac.is(Fact::FileVault, "on") && mac.version && concerned
        && (mac.isBefore(v10_15) || mac.isNotEscrowed());
}

bool mobileGetsToken(const Case &mac)
{
    return mac.is(Fact::FileVault, "on") && mac.isAtLeast(v10_15)
        && anyAccount(mac, isMobileWithoutToken) && mac.isEscrowed() && !mac.isUnusable();
}

bool noAdminCanEscrow(const Case &mac)
{
    return !mac.isPrivatelyOwned() && mac.isBad() && mac.holders.accountsComplete
        && !anyAccount(mac, canBeAdminWithToken);
}

void adaptMobileLogin(Draft &draft)
{
    showAccounts(draft, isMobileWithoutToken);
    if (draft.mac.isBefore(v10_15)) {
        draft.actions.remove(EscrowByHand);
    }
}

void adaptNoAdmin(Draft &draft)
{
    draft.show(domain::FactList::Accounts);
    if (draft.mac.holders.areNone()) {
        draft.actions = {LogInOnce, EscrowByHand};
    }
}

constexpr std::array<Rule, 7> rules = {{
    {FindingId::MobileLoginAsksForAdmin, Severity::Warning,
        [](const Case &mac) { return certain(mobileLoginAsks(mac)); },
        uses(Fact::FileVault, Fact::MobilityProfile, Fact::OsVersion).andEscrow(),
        {EscrowByHand, EnableUserForFilevault}, adaptMobileLogin},
    {FindingId::MobileAccountGetsTokenAtLogin, Severity::Info,
        [](const Case &mac) { return certain(mobileGetsToken(mac)); },
        uses(Fact::FileVault, Fact::OsVersion).andEscrow(), {LogInOnce},
        showThose<isMobileWithoutToken>},
    {FindingId::LocalAccountNeedsGrantOn1015, Severity::Warning,
        [](const Case &mac) {
            return certain(mac.isWithin(v10_15, v11) && anyAccount(mac, isLocalThatNeedsAGrant));
        },
        uses(Fact::OsVersion), {GrantSecureToken}, showThose<isLocalThatNeedsAGrant>},
    {FindingId::AccountWithoutTokenDespiteEscrow, Severity::Warning,
        [](const Case &mac) {
            return possible(mac.isAtLeast(v11) && mac.isEscrowed() && !mac.isUnusable()
                && anyAccount(mac, loggedInWithoutToken));
        },
        uses(Fact::OsVersion).andEscrow(), {Validate, GrantSecureToken},
        showThose<loggedInWithoutToken>},
    {FindingId::AccountTokenDisabledByTag, Severity::Info,
        [](const Case &mac) { return certain(anyAccount(mac, isDisabledByTag)); }, uses(),
        {LogInOnce}, showThose<isDisabledByTag>},
    {FindingId::ScriptAdminWithoutToken, Severity::Warning,
        [](const Case &mac) { return certain(anyAccount(mac, isScriptAdminWithoutToken)); }, uses(),
        {LogInOnce, GrantSecureToken}, showThose<isScriptAdminWithoutToken>},
    {FindingId::NoAdminCanEscrowByHand, Severity::Warning,
        [](const Case &mac) { return certain(noAdminCanEscrow(mac)); }, uses().andEscrow(),
        {MakeAdminForAMoment, EscrowByHand, GrantSecureToken}, adaptNoAdmin},
}};

} // namespace

std::span<const Rule> accountEffects()
{
    return rules;
}

} // namespace latchkey::diagnosis

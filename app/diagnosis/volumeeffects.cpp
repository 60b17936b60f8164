// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

#include <algorithm>

namespace latchkey::diagnosis {

namespace {

using domain::Account;
using domain::Event;
using domain::EventKind;
using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

bool holdsToken(const Account &account, const std::optional<std::string> &named)
{
    const bool meant = !named || account.name == named || account.uuid == named;
    return meant && isReal(account) && account.secureToken == true;
}

// The newest rotation of a password that a SecureToken depends on.
const Event *rotation(const Case &mac)
{
    const Event *newest = nullptr;
    if (!mac.document.accounts || !mac.holders.anyToken) {
        return newest;
    }
    for (const Event &event : mac.document.events) {
        const bool newer = newest == nullptr || event.at >= newest->at;
        if (event.kind == EventKind::PasswordRotation && newer
            && std::ranges::any_of(mac.document.accounts->items,
                [&](const Account &one) { return holdsToken(one, event.account); })) {
            newest = &event;
        }
    }
    return newest;
}

void showRotation(Draft &draft)
{
    const Event *event = rotation(draft.mac);
    draft.show(*event);
    for (const Account &account : draft.mac.document.accounts->items) {
        if (holdsToken(account, event->account)) {
            draft.show(account);
        }
    }
}

void showRequests(Draft &draft)
{
    for (const Event *request : repeatedRequests(draft.mac.document.events)) {
        draft.show(*request);
    }
}

bool noLocalOwner(const Case &mac)
{
    if (!mac.is(Fact::Hardware, "apple-silicon") || !mac.holders.cryptoComplete) {
        return false;
    }
    bool told = false;
    bool localOwner = false;
    for (const domain::CryptoUser &user : mac.document.cryptoUsers->items) {
        told = told || user.volumeOwner.has_value();
        localOwner = localOwner || (user.volumeOwner == true && isLocalCryptoUser(user));
    }
    return told && !localOwner;
}

void adaptOwner(Draft &draft)
{
    draft.show(domain::FactList::CryptoUsers);
    if (!draft.mac.holders.someExist()) {
        draft.actions.remove(GrantSecureToken);
    }
}

constexpr std::array<Rule, 5> rules = {{
    {FindingId::PasswordRotationMayDesync, Severity::Warning,
        [](const Case &mac) { return likely(rotation(mac) != nullptr); }, uses(),
        {CheckUnlockPassword}, showRotation},
    {FindingId::RepeatedTokenRequests, Severity::Info,
        [](const Case &mac) {
            return certain(
                mac.history.tokenRequests >= 10 && !repeatedRequests(mac.document.events).empty());
        },
        uses(), {WatchRequests}, showRequests},
    {FindingId::MissingTokenDialogsDespiteEscrow, Severity::Warning,
        [](const Case &mac) {
            return possible(mac.is(Fact::MissingTokenDialogs, true) && mac.isEscrowed());
        },
        uses(Fact::MissingTokenDialogs).andEscrow(), {Validate, ReplaceToken}},
    {FindingId::NoLocalVolumeOwner, Severity::Warning,
        [](const Case &mac) { return likely(noLocalOwner(mac)); }, uses(Fact::Hardware),
        {LogInOnce, GrantSecureToken}, adaptOwner},
    {FindingId::ErasePreflightFails, Severity::Warning,
        [](const Case &mac) {
            return certain(mac.isTold(Fact::EacsPreflight)
                && preflightFails(mac.told(Fact::EacsPreflight).word));
        },
        uses(Fact::EacsPreflight), {QueryEacsPreflight}},
}};

} // namespace

std::span<const Rule> volumeEffects()
{
    return rules;
}

} // namespace latchkey::diagnosis

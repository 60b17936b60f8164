// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::EventDetail;
using domain::EventKind;
using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

// ‡ The event that ended the holding, nullptr if the token was not lost by an event.
const domain::Event *lostAt(const Case &mac)
{
    const Told &server = mac.told(Fact::EscrowOnServer);
    const bool asked = mac.isNotEscrowed() && !mac.isPrivatelyOwned()
        && !mac.holds(FindingId::SetTokenRejected)
        && (!server.hasValue || server.word == "not-escrowed" || server.word == "empty");
    return asked ? mac.loss.event : nullptr;
}

bool lostBy(const Case &mac, EventKind kind)
{
    const domain::Event *event = lostAt(mac);
    return event != nullptr && event->kind == kind;
}

bool lostAtRenewal(const Case &mac)
{
    return lostBy(mac, EventKind::Authenticate)
        && lostAt(mac)->detail == EventDetail::IdentityRenewal;
}

bool setTokenRejected(const Case &mac)
{
    const domain::Event *newest = mac.history.newestSetToken;
    return !mac.isEscrowed() && !mac.isPrivatelyOwned() && newest != nullptr
        && newest->detail == EventDetail::Rejected;
}

bool lostOnServer(const Case &mac)
{
    return mac.isNotEscrowed() && !mac.isPrivatelyOwned()
        && mac.is(Fact::EscrowOnServer, "not-escrowed")
        && (mac.loss.holdingKnown || mac.is(Fact::MacSaysEscrowed, true))
        && !mac.anyHolds(FindingId::SetTokenRejected, FindingId::ServerHoldsEmptyToken);
}

void showRejection(Draft &draft)
{
    draft.show(*draft.mac.history.newestSetToken);
}

void showLoss(Draft &draft)
{
    draft.show(draft.mac.loss.latest);
    if (const domain::Event *event = lostAt(draft.mac)) {
        draft.show(*event);
    }
}

void showWhyLost(Draft &draft)
{
    showLoss(draft);
    if (draft.mac.history.newestUnreadable != nullptr) {
        draft.show(*draft.mac.history.newestUnreadable);
    }
}

void resendWhereNotAcknowledged(Draft &draft)
{
    showLoss(draft);
    const Case &mac = draft.mac;
    if (!mac.isTold(Fact::OptionState) || mac.is(Fact::OptionState, "acknowledged")) {
        draft.actions.remove(ResendOptions);
    } else {
        draft.show(Fact::OptionState);
    }
}

constexpr Uses escrowOnly = uses().andEscrow();

constexpr std::array<Rule, 9> rules = {{
    {FindingId::SetTokenRejected, Severity::Critical,
        [](const Case &mac) { return certain(setTokenRejected(mac)); }, escrowOnly,
        {FixServerError, EscrowByHand}, showRejection},
    {FindingId::TokenRevokedByAdmin, Severity::Critical,
        [](const Case &mac) { return certain(lostBy(mac, EventKind::Revoke)); }, escrowOnly,
        {EscrowByHand}, showLoss},
    {FindingId::TokenRemovedByMac, Severity::Critical,
        [](const Case &mac) { return certain(lostBy(mac, EventKind::SetToken)); }, escrowOnly,
        {EscrowByHand}, showLoss},
    {FindingId::TokenLostAtIdentityRenewal, Severity::Critical,
        [](const Case &mac) { return likely(lostAtRenewal(mac)); }, escrowOnly,
        {EscrowByHand, FixServerError}, showLoss},
    {FindingId::TokenLostAtReenrollment, Severity::Critical,
        [](const Case &mac) {
            return likely(lostBy(mac, EventKind::Authenticate) && !lostAtRenewal(mac));
        },
        escrowOnly, {ResendOptions, LogInOnce, EscrowByHand}, resendWhereNotAcknowledged},
    {FindingId::TokenLostAtCheckOut, Severity::Critical,
        [](const Case &mac) { return likely(lostBy(mac, EventKind::CheckOut)); }, escrowOnly,
        {EnrolAutomated, EscrowByHand}, showLoss},
    {FindingId::TokenLostAtServerMigration, Severity::Critical,
        [](const Case &mac) { return likely(lostBy(mac, EventKind::Migration)); }, escrowOnly,
        {EscrowByHand}, showLoss},
    {FindingId::ServerHoldsEmptyToken, Severity::Critical,
        [](const Case &mac) {
            return certain(mac.isNotEscrowed() && !mac.isPrivatelyOwned()
                && mac.is(Fact::EscrowOnServer, "empty"));
        },
        uses(Fact::EscrowOnServer), {EscrowByHand}},
    {FindingId::TokenLostOnServer, Severity::Critical,
        [](const Case &mac) { return likely(lostOnServer(mac)); },
        uses(Fact::EscrowOnServer, Fact::MacSaysEscrowed), {Validate, EscrowByHand}, showWhyLost},
}};

} // namespace

std::span<const Rule> lossCauses()
{
    return rules;
}

} // namespace latchkey::diagnosis

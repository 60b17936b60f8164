// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rule.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::FindingId;
using domain::Severity;
using enum domain::RemedyAction;

bool supportIsOpen(const Case &mac)
{
    return !mac.isEscrowed() && !mac.isPrivatelyOwned() && !mac.is(Fact::MacSaysSupported, true);
}

// † The option decides on 10.15; from 11 it is deprecated, but still mends where the Mac says so.
Held weighOption(const Case &mac, bool holds)
{
    if (mac.isWithin(v10_15, v11)) {
        return certain(holds);
    }
    return likelyIf(mac.isAtLeast(v11) && mac.is(Fact::MacSaysSupported, false), holds);
}

// From 11 the advertised capability is enough, unless the Mac denies it.
bool optionIsNeedless(const Case &mac)
{
    return mac.isAtLeast(v11) && mac.is(Fact::ServerAdvertises, true)
        && !mac.isTold(Fact::MacSaysSupported);
}

bool enrolledAfterAcknowledgement(const Case &mac)
{
    const std::optional<base::Instant> acknowledged = newestAcknowledgement(mac);
    const domain::Event *enrolled = mac.history.newestReenrollment;
    return acknowledged && enrolled != nullptr && enrolled->at > *acknowledged;
}

Held optionLost(const Case &mac)
{
    const bool enrolledAnew
        = mac.is(Fact::MacSaysSupported, false) && enrolledAfterAcknowledgement(mac);
    const bool goneFromDevice
        = mac.is(Fact::OptionState, "acknowledged") && mac.is(Fact::OptionOnDevice, false);
    return likely(supportIsOpen(mac) && (enrolledAnew || goneFromDevice));
}

void showAcknowledgement(Draft &draft)
{
    const History &history = draft.mac.history;
    if (history.newestAcknowledgement != nullptr) {
        draft.show(*history.newestAcknowledgement);
    }
    if (enrolledAfterAcknowledgement(draft.mac)) {
        draft.show(*history.newestReenrollment);
    }
}

void waitWhileYoung(Draft &draft)
{
    const Told &option = draft.mac.told(Fact::OptionState);
    const auto &now = draft.mac.document.now;
    const bool old = now && option.at && *now - *option.at >= std::chrono::hours{24};
    if (old) {
        draft.actions.remove(WaitForAnswer);
    }
}

constexpr std::array<Rule, 5> rules = {{
    {FindingId::OptionRejected, Severity::Critical,
        [](const Case &mac) {
            return weighOption(mac, supportIsOpen(mac) && mac.is(Fact::OptionState, "error"));
        },
        uses(Fact::OptionState, Fact::MacSaysSupported, Fact::OsVersion).andEscrow(),
        {FixServerError, ResendOptions}},
    {FindingId::OptionLostAfterReenrollment, Severity::Critical, optionLost,
        uses(Fact::OptionState, Fact::OptionOnDevice, Fact::MacSaysSupported).andEscrow(),
        {ResendOptions, EscrowByHand}, showAcknowledgement},
    {FindingId::OptionNotSent, Severity::Critical,
        [](const Case &mac) {
            return weighOption(mac,
                supportIsOpen(mac) && mac.is(Fact::OptionState, "not-sent")
                    && !optionIsNeedless(mac));
        },
        uses(Fact::OptionState, Fact::MacSaysSupported, Fact::OsVersion).andEscrow(),
        {ResendOptions}},
    {FindingId::OptionPending, Severity::Info,
        [](const Case &mac) {
            const bool pending
                = mac.is(Fact::OptionState, "sent") || mac.is(Fact::OptionState, "not-now");
            return weighOption(mac, supportIsOpen(mac) && pending && !optionIsNeedless(mac));
        },
        uses(Fact::OptionState, Fact::MacSaysSupported, Fact::OsVersion).andEscrow(),
        {WaitForAnswer, ResendOptions}, waitWhileYoung},
    {FindingId::MacSaysNotSupported, Severity::Critical,
        [](const Case &mac) {
            return likely(supportIsOpen(mac) && mac.is(Fact::MacSaysSupported, false)
                && !mac.anyHoldsAbovePossible(
                    FindingId::ServerLacksTokenSupport, FindingId::OptionPending));
        },
        uses(Fact::MacSaysSupported).andEscrow(), {ResendOptions, AddServerCapability}},
}};

} // namespace

std::span<const Rule> optionCauses()
{
    return rules;
}

} // namespace latchkey::diagnosis

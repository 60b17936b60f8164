// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/consequences.h"

namespace latchkey::diagnosis {

namespace {

using domain::Fact;
using domain::Trilean;

Trilean notReadyToErase(const Case &mac)
{
    const bool fails = mac.holds(domain::FindingId::ErasePreflightFails);
    const bool intel = mac.is(Fact::Hardware, "intel");
    if (!fails && (mac.isBefore(v12) || intel)) {
        return Trilean::No;
    }
    const bool asksForToken
        = mac.is(Fact::Hardware, "apple-silicon") || mac.is(Fact::Hardware, "intel-t2");
    if (fails || (mac.isBad() && mac.isAtLeast(v12) && asksForToken)) {
        return Trilean::Yes;
    }
    return mac.usable == Trilean::Yes ? Trilean::No : Trilean::Unknown;
}

Trilean managedUpdatesAsk(const Case &mac)
{
    const bool intel = mac.is(Fact::Hardware, "intel") || mac.is(Fact::Hardware, "intel-t2");
    if (mac.isBefore(v11) || intel || mac.is(Fact::RequiredForUpdate, false)) {
        return Trilean::No;
    }
    const bool refused = mac.isBad() || mac.is(Fact::AuthAllowed, "disallowed");
    if (mac.isAtLeast(v11) && mac.is(Fact::Hardware, "apple-silicon") && refused) {
        return Trilean::Yes;
    }
    const bool allowed = mac.is(Fact::AuthAllowed, "allowed")
        || (!mac.isTold(Fact::AuthAllowed) && mac.is(Fact::EnrollmentType, "ade"));
    return mac.usable == Trilean::Yes && allowed ? Trilean::No : Trilean::Unknown;
}

Trilean newUsersGetNone(const Case &mac)
{
    if (mac.isBefore(v10_15)) {
        return Trilean::No;
    }
    if (mac.isAtLeast(v10_15) && mac.isBad()) {
        return Trilean::Yes;
    }
    return mac.usable == Trilean::Yes ? Trilean::No : Trilean::Unknown;
}

} // namespace

domain::Consequences consequencesOf(const Case &mac)
{
    if (mac.isPrivatelyOwned()) {
        return {Trilean::No, Trilean::No, Trilean::No};
    }
    return {.notReadyToErase = notReadyToErase(mac),
        .managedUpdatesAskForPassword = managedUpdatesAsk(mac),
        .newUsersGetNoSecureToken = newUsersGetNone(mac)};
}

} // namespace latchkey::diagnosis

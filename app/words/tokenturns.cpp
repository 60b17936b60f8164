// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tokenturns.h"

#include "words/filling.h"
#include "words/times.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

using diagnosis::TokenTurn;
using domain::EventDetail;
using domain::EventKind;

struct Turns {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::TokenTurns)
};

QString authenticateReason(EventDetail detail)
{
    return detail == EventDetail::IdentityRenewal
        //: What ended the holding of a token
        ? Turns::tr("this Mac renewed its identity")
        //: What ended the holding of a token
        : Turns::tr("this Mac re-enrolled");
}

QString reasonOf(const TokenTurn &turn, const QString &server)
{
    if (turn.kind == TokenTurn::Kind::Changed) {
        //: What happened to a token
        return Turns::tr("this Mac sent another token");
    }
    //: What ended the holding of a token is not known
    return turn.by ? lossReason(*turn.by, server) : Turns::tr("no message explains it");
}

} // namespace

QString lossReason(const domain::Event &event, const QString &server)
{
    switch (event.kind) {
    case EventKind::Authenticate:
        return authenticateReason(event.detail);
    case EventKind::CheckOut:
        //: What ended the holding of a token
        return Turns::tr("this Mac checked out");
    case EventKind::Revoke:
        //: What ended the holding of a token; %1 is a server
        return Turns::tr("an admin deleted it from %1").arg(server);
    case EventKind::SetToken:
        //: What ended the holding of a token; %1 is a server
        return Turns::tr("this Mac told %1 to remove it").arg(server);
    case EventKind::Migration:
        //: What ended the holding of a token; %1 is a server
        return Turns::tr("this Mac moved to %1").arg(server);
    case EventKind::TokenUnreadable:
        //: What ended the holding of a token; %1 is a server
        return Turns::tr("%1 can no longer open it").arg(server);
    case EventKind::TokenUpdate:
    case EventKind::GetToken:
    case EventKind::Options:
    case EventKind::Erase:
    case EventKind::UpdateFailed:
    case EventKind::PasswordRotation:
        break; // none of them ends a holding
    }
    return {};
}

QString turnTitle(const TokenTurn &turn)
{
    return turn.kind == TokenTurn::Kind::Lost
        //: A token was held and is no more; stands before the time
        ? Turns::tr("Lost")
        //: A token was replaced by another one; stands before the time
        : Turns::tr("Changed");
}

QString turnText(const TokenTurn &turn, const Reader &reader)
{
    const QString reason = reasonOf(turn, serverName(reader));
    const QString since = day(turn.heldSince, reader);
    if (!turn.at) {
        //: What happened to a token: %1 is why, %2 a day
        return Turns::tr("%1 (held since %2)").arg(reason, since);
    }
    //: What happened to a token: %1 is a time, %2 why, %3 a day
    return Turns::tr("%1: %2 (held since %3)").arg(dateAndTime(*turn.at, reader), reason, since);
}

} // namespace latchkey::words

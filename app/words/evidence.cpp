// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/evidence.h"

#include "domain/words.h"
#include "words/filling.h"
#include "words/times.h"
#include "words/values.h"

#include <QCoreApplication>

namespace latchkey::words {

namespace {

using domain::EventDetail;
using domain::EventKind;
using domain::Evidence;
using domain::Fact;

struct EvidenceTexts {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Evidence)
};

QString eventWords(EventKind kind, EventDetail detail, const QString &server);

QString setTokenWords(EventDetail detail, const QString &server)
{
    if (detail == EventDetail::Stored) {
        //: An event; %1 is a server
        return EvidenceTexts::tr("The Mac sent its token, %1 stored it").arg(server);
    }
    if (detail == EventDetail::Cleared) {
        //: An event; %1 is a server
        return EvidenceTexts::tr("The Mac told %1 to remove its token").arg(server);
    }
    if (detail == EventDetail::Rejected) {
        //: An event; %1 is a server
        return EvidenceTexts::tr("The Mac sent its token, %1 rejected it").arg(server);
    }
    //: An event of which the result is not known
    return EvidenceTexts::tr("The Mac sent SetBootstrapToken");
}

QString getTokenWords(EventDetail detail)
{
    if (detail == EventDetail::Returned) {
        //: An event; it does not say what for
        return EvidenceTexts::tr("The Mac fetched its token");
    }
    if (detail == EventDetail::NoToken) {
        //: An event
        return EvidenceTexts::tr("The Mac asked for its token, there was none");
    }
    //: An event
    return EvidenceTexts::tr("The Mac asked for its token and got none");
}

QString optionWords(EventDetail detail)
{
    if (detail == EventDetail::Acknowledged) {
        //: An event
        return EvidenceTexts::tr("Option acknowledged by the Mac");
    }
    if (detail == EventDetail::NotNow) {
        //: An event
        return EvidenceTexts::tr("The Mac put the option off: not now");
    }
    //: An event
    return EvidenceTexts::tr("The Mac answered the option with an error");
}

QString authenticateWords(EventDetail detail)
{
    //: An event
    return detail == EventDetail::IdentityRenewal
        ? EvidenceTexts::tr("Authenticate, identity renewed")
        //: An event
        : EvidenceTexts::tr("Authenticate, enrolled anew");
}

QString eventWords(EventKind kind, EventDetail detail, const QString &server)
{
    switch (kind) {
    case EventKind::Authenticate:
        return authenticateWords(detail);
    case EventKind::TokenUpdate:
        //: An event: the Mac sent TokenUpdate
        return EvidenceTexts::tr("The Mac can be reached by push");
    case EventKind::CheckOut:
        //: An event
        return EvidenceTexts::tr("The Mac checked out");
    case EventKind::SetToken:
        return setTokenWords(detail, server);
    case EventKind::GetToken:
        return getTokenWords(detail);
    case EventKind::Options:
        return optionWords(detail);
    case EventKind::Revoke:
        //: An event; %1 is a server
        return EvidenceTexts::tr("An admin deleted the token from %1").arg(server);
    case EventKind::Migration:
        //: An event; %1 is a server
        return EvidenceTexts::tr("Moved to %1 from another server").arg(server);
    case EventKind::Erase:
        return detail == EventDetail::Error
            //: An event
            ? EvidenceTexts::tr("The Mac answered an erase with an error")
            //: An event
            : EvidenceTexts::tr("The Mac acknowledged an erase");
    case EventKind::UpdateFailed:
        //: An event
        return EvidenceTexts::tr("A managed update failed");
    case EventKind::PasswordRotation:
        //: An event
        return EvidenceTexts::tr("A password was rotated");
    case EventKind::TokenUnreadable:
        //: An event; %1 is a server
        return EvidenceTexts::tr("The token that %1 keeps does not open").arg(server);
    }
    return {};
}

QString escrowWords(std::string_view value, const QString &server)
{
    if (value == "escrowed") {
        //: Evidence; %1 is a server
        return EvidenceTexts::tr("%1 holds a token").arg(server);
    }
    if (value == "not-escrowed") {
        //: Evidence; %1 is a server
        return EvidenceTexts::tr("%1 holds no token").arg(server);
    }
    if (value == "empty") {
        //: Evidence; %1 is a server
        return EvidenceTexts::tr("%1 holds an empty token").arg(server);
    }
    //: Evidence; %1 is a server
    return EvidenceTexts::tr("%1 says the Mac cannot have a token").arg(server);
}

// Facts that read better as a sentence than as "label: value".
QString sentenceOf(Fact fact, const domain::Value &value, const QString &server)
{
    const auto *word = std::get_if<std::string>(&value);
    if (fact == Fact::EscrowOnServer) {
        return escrowWords(word != nullptr ? *word : std::string(), server);
    }
    if (fact == Fact::MacSaysEscrowed || fact == Fact::MacSaysSupported) {
        const bool yes = word == nullptr && std::get<bool>(value);
        const QString said = yes ? QStringLiteral("YES") : QStringLiteral("NO");
        return fact == Fact::MacSaysEscrowed
            //: Evidence; %1 is YES or NO as the Mac prints it
            ? EvidenceTexts::tr("The Mac itself says “escrowed: %1”").arg(said)
            //: Evidence; %1 is YES or NO as the Mac prints it
            : EvidenceTexts::tr("The Mac itself says “supported on server: %1”").arg(said);
    }
    return {};
}

QString factWords(Fact fact, const Evidence &evidence, const Reader &reader)
{
    if (!evidence.value) {
        QString why = sentence(evidence.because.value_or(domain::Because::Failed), reader);
        if (why.endsWith(u'.') || why.endsWith(QChar(0x3002))) { // more follows on the line
            why.chop(1);
        }
        //: Evidence of which the value is unknown; %1 is a fact, %2 why
        return EvidenceTexts::tr("%1: %2").arg(factLabel(fact), why);
    }
    QString special = sentenceOf(fact, *evidence.value, serverName(reader));
    if (!special.isEmpty()) {
        return special;
    }
    //: Evidence; %1 is a fact, %2 its value
    return EvidenceTexts::tr("%1: %2").arg(factLabel(fact), valueWord(fact, *evidence.value));
}

QString listLabel(domain::FactList list)
{
    switch (list) {
    case domain::FactList::Accounts:
        //: Evidence: the list of the Mac's accounts
        return EvidenceTexts::tr("Accounts of the Mac");
    case domain::FactList::CryptoUsers:
        //: Evidence: the list that diskutil prints
        return EvidenceTexts::tr("Crypto users of the volume");
    case domain::FactList::UnlockUsers:
        //: Evidence: the list that fdesetup prints
        return EvidenceTexts::tr("fdesetup list");
    }
    return {};
}

QString listWords(domain::FactList list, const Evidence &evidence, const Reader &reader)
{
    const auto *entry = evidence.value ? std::get_if<std::string>(&*evidence.value) : nullptr;
    if (entry == nullptr) {
        return listLabel(list);
    }
    const bool named = evidence.text && !evidence.text->empty();
    //: Evidence: an entry of a list; %1 is the list, %2 a name or a UUID
    return EvidenceTexts::tr("%1: %2").arg(
        listLabel(list), isolated(text(named ? *evidence.text : *entry), reader));
}

} // namespace

QString evidenceText(const Evidence &evidence, const Reader &reader)
{
    QString words;
    if (const auto *fact = std::get_if<Fact>(&evidence.subject)) {
        words = factWords(*fact, evidence, reader);
    } else if (const auto *kind = std::get_if<EventKind>(&evidence.subject)) {
        const auto *detail = evidence.value ? std::get_if<std::string>(&*evidence.value) : nullptr;
        const auto known = detail != nullptr ? domain::fromWord<EventDetail>(*detail)
                                             : std::optional<EventDetail>{};
        words = eventWords(*kind, known.value_or(EventDetail::None), serverName(reader));
    } else {
        words = listWords(std::get<domain::FactList>(evidence.subject), evidence, reader);
    }
    return begun(words, reader);
}

QString evidenceSource(const Evidence &evidence, const Reader &reader)
{
    const auto *event = std::get_if<EventKind>(&evidence.subject);
    const bool isRevocation = event != nullptr && *event == EventKind::Revoke;
    const QString source = isRevocation
        //: Who said it: the log of what admins did; %1 is a server
        ? EvidenceTexts::tr("log of %1").arg(serverName(reader))
        : word(evidence.source, reader);
    if (!evidence.at) {
        //: Evidence without a date; %1 is who said it
        return EvidenceTexts::tr("%1, no date").arg(source);
    }
    //: %1 is who said it, %2 when
    return EvidenceTexts::tr("%1, %2").arg(source, moment(*evidence.at, reader));
}

QString evidenceLine(const Evidence &evidence, const Reader &reader)
{
    //: One line of evidence: %1 is what, %2 who said it and when
    return EvidenceTexts::tr("%1 · %2").arg(
        evidenceText(evidence, reader), evidenceSource(evidence, reader));
}

QString eventText(const domain::Event &event, const Reader &reader)
{
    const QString words = eventWords(event.kind, event.detail, serverName(reader));
    return begun(words, reader);
}

} // namespace latchkey::words

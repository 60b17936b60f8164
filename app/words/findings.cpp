// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/findings.h"

#include "domain/words.h"
#include "words/filling.h"
#include "words/findingtexts.h"
#include "words/times.h"
#include "words/tokenturns.h"
#include "words/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace latchkey::words {

namespace {

using domain::Evidence;
using domain::Finding;
using domain::FindingId;

constexpr const char *context = "latchkey::words::Findings";

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(latchkey::words::Findings)
};

const FindingText &textsOf(FindingId id)
{
    const auto causes = causeTexts();
    const auto effects = effectTexts();
    auto index = static_cast<std::size_t>(id);
    if (index < causes.size()) {
        return causes[index];
    }
    index -= causes.size();
    return index < effects.size() ? effects[index]
                                  : evidenceAndComparisonTexts()[index - effects.size()];
}

bool isAbout(const Evidence &evidence, const FindingText &texts)
{
    return std::visit(
        [&](const auto &subject) {
            using Subject = std::decay_t<decltype(subject)>;
            if constexpr (std::is_same_v<Subject, std::monostate>) {
                return evidence.at.has_value();
            } else {
                const auto *own = std::get_if<Subject>(&evidence.subject);
                return own != nullptr && *own == subject;
            }
        },
        texts.subject);
}

// The newest of its kind: a loss stands beside the holding that it ended.
const Evidence *mainEvidence(const Finding &finding, const FindingText &texts)
{
    const Evidence *newest = nullptr;
    for (const Evidence &evidence : finding.evidence) {
        if (isAbout(evidence, texts) && (newest == nullptr || evidence.at >= newest->at)) {
            newest = &evidence;
        }
    }
    return newest;
}

QString nameOf(const Evidence &evidence)
{
    if (evidence.text && !evidence.text->empty()) {
        return text(*evidence.text);
    }
    const auto *value = evidence.value ? std::get_if<std::string>(&*evidence.value) : nullptr;
    return value != nullptr ? text(*value) : QString();
}

QStringList namesIn(const Finding &finding, const Reader &reader)
{
    QStringList names;
    for (const Evidence &evidence : finding.evidence) {
        const bool isEntry = std::holds_alternative<domain::FactList>(evidence.subject);
        const QString name = isEntry ? nameOf(evidence) : QString();
        if (!name.isEmpty()) {
            names.append(isolated(name, reader));
        }
    }
    return names;
}

// The newest event after which servers may drop a token.
const Evidence *newestReset(const Finding &finding)
{
    const Evidence *newest = nullptr;
    for (const Evidence &evidence : finding.evidence) {
        const auto *kind = std::get_if<domain::EventKind>(&evidence.subject);
        const bool resets = kind != nullptr
            && (*kind == domain::EventKind::Authenticate || *kind == domain::EventKind::CheckOut
                || *kind == domain::EventKind::Migration);
        if (resets && (newest == nullptr || evidence.at >= newest->at)) {
            newest = &evidence;
        }
    }
    return newest;
}

domain::Event eventOf(const Evidence &evidence)
{
    domain::Event event;
    event.kind = std::get<domain::EventKind>(evidence.subject);
    const auto *word = evidence.value ? std::get_if<std::string>(&*evidence.value) : nullptr;
    if (word != nullptr) {
        event.detail
            = domain::fromWord<domain::EventDetail>(*word).value_or(domain::EventDetail::None);
    }
    return event;
}

// The newest event by which the server said that its token does not open.
const Evidence *unreadable(const Finding &finding)
{
    const auto found = std::ranges::find_if(finding.evidence, [](const Evidence &evidence) {
        const auto *kind = std::get_if<domain::EventKind>(&evidence.subject);
        return kind != nullptr && *kind == domain::EventKind::TokenUnreadable;
    });
    return found == finding.evidence.end() ? nullptr : &*found;
}

Filling fillingOf(const Finding &finding, const FindingText &texts, const Reader &reader)
{
    Filling filling;
    filling.set(u"server", serverName(reader));
    const QStringList names = namesIn(finding, reader);
    if (!names.isEmpty()) {
        filling.set(u"names", listed(names, reader));
    }
    if (const Evidence *main = mainEvidence(finding, texts)) {
        if (main->at) {
            filling.set(u"day", day(*main->at, reader));
        }
        if (const auto *value = main->value ? std::get_if<std::string>(&*main->value) : nullptr) {
            filling.set(u"value", isolated(text(*value), reader));
        }
    }
    if (const Evidence *ended = newestReset(finding)) {
        filling.set(u"event", lossReason(eventOf(*ended), serverName(reader)));
        if (ended->at) {
            filling.set(u"eventDay", day(*ended->at, reader));
        }
    }
    if (const Evidence *closed = unreadable(finding); closed != nullptr && closed->at) {
        filling.set(u"unreadableDay", day(*closed->at, reader));
    }
    return filling;
}

// For a sentence whose evidence came without what it names: the short name, as a sentence.
QString lastResort(const FindingText &texts)
{
    return QCoreApplication::translate(context, texts.shortName.source, texts.shortName.note)
        + QStringLiteral(".");
}

QString nameOfBecause(domain::Because because)
{
    switch (because) {
    case domain::Because::NotExposed:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Server does not tell it");
    case domain::Because::NoPermission:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Token may not read it");
    case domain::Because::Failed:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Could not be read");
    case domain::Because::Superseded:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Outdated by an event");
    case domain::Because::Ambiguous:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Several disks, none marked");
    case domain::Because::NeverCheckedIn:
        //: Why a state is unknown; at most 28 characters
        return Findings::tr("Never checked in");
    }
    return {};
}

QString nameOfMissing(std::string_view name)
{
    if (name == domain::factName(domain::FactList::Accounts)) {
        //: What must be known first; at most 28 characters
        return Findings::tr("Accounts not told");
    }
    const auto fact = domain::factFromName(name);
    if (fact == domain::Fact::EscrowOnServer) {
        //: What must be known first; at most 28 characters
        return Findings::tr("No word from the server");
    }
    //: What must be known first; %1 is "macOS" or another fact
    return fact ? Findings::tr("%1 not told").arg(factLabel(*fact)) : QString();
}

} // namespace

QString shortName(FindingId id)
{
    const NotedText &name = textsOf(id).shortName;
    return QCoreApplication::translate(context, name.source, name.note);
}

QString whyName(std::string_view why)
{
    if (const auto id = domain::findingFromName(why)) {
        return shortName(*id);
    }
    if (why == "token-changed") {
        //: Why a Mac is at risk; at most 28 characters
        return Findings::tr("Token changed");
    }
    if (const auto because = domain::fromWord<domain::Because>(why)) {
        return nameOfBecause(*because);
    }
    return nameOfMissing(why);
}

QString sentence(const Finding &finding, const Reader &reader)
{
    const FindingText &texts = textsOf(finding.id);
    const Filling filling = fillingOf(finding, texts, reader);
    std::optional<QString> filled;
    for (const char *text : {texts.special, texts.sentence, texts.plain}) {
        if (!filled && text != nullptr) {
            filled = filling.fill(QCoreApplication::translate(context, text));
        }
    }
    const QString sentence = filled.value_or(lastResort(texts));
    return begun(sentence, reader);
}

QString missingText(const std::vector<std::string> &cannotTell)
{
    if (cannotTell.empty()) {
        return {};
    }
    if (cannotTell.front() == domain::factName(domain::Fact::EscrowOnServer)) {
        return Findings::tr("Only the MDM server knows whether it holds a token. Look there, or "
                            "run `sudo profiles validate -type bootstraptoken` on the Mac, which "
                            "tries the token.");
    }
    QStringList labels;
    for (const std::string &name : cannotTell) {
        const auto fact = domain::factFromName(name);
        //: Evidence: the list of the Mac's accounts
        labels.append(fact ? factLabel(*fact) : Findings::tr("Accounts of the Mac"));
    }
    //: %1 is a list: "macOS, Enrollment"
    return Findings::tr("What is missing to say why: %1.").arg(joined(labels));
}

QString tokenChangedSentence(const Reader &reader)
{
    //: %1 is a server
    const QString sentence
        = Findings::tr("%1 stored another token than before, and nothing read explains why.")
              .arg(serverName(reader));
    return begun(sentence, reader);
}

} // namespace latchkey::words

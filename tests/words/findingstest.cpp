// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/findings.h"
#include "diagnosis/diagnose.h"
#include "domain/words.h"
#include "words/evidence.h"
#include "words/findingtexts.h"
#include "words/steps.h"
#include "words/steptexts.h"
#include "json/document.h"
#include "json/factscodec.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace latchkey;
using domain::FindingId;

namespace {

const words::Reader reader{.server = QStringLiteral("HQ"),
    .locale = QLocale(QLocale::English, QLocale::UnitedStates),
    .now = base::parseRfc3339("2026-03-10T12:00:00Z")};

// What a person must never see: an enum's name, an id, a placeholder, a control character.
bool reads(const QString &text)
{
    static const QRegularExpression bad(
        QStringLiteral("[{}\\x00-\\x1F]|[a-z]-[a-z]+-[a-z]+-[a-z]+|%[1-9]"));
    return !text.trimmed().isEmpty() && !text.contains(bad);
}

std::vector<domain::FactDocument> truthDocuments()
{
    std::vector<domain::FactDocument> documents;
    const QDir folder(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/truth"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot open %s", qPrintable(name));
        }
        const auto parsed = json::Document::parse(file.readAll().toStdString());
        const auto listed = parsed->root().array();
        for (const json::Value value : listed.value()) {
            documents.push_back(
                json::readFacts(*value.object()->find("document")).value().document);
        }
    }
    return documents;
}

domain::FactDocument document(std::string_view text)
{
    return json::readFacts(text).value().document;
}

QString sentenceOf(const domain::FactDocument &facts, FindingId id)
{
    for (const domain::Finding &finding : diagnosis::diagnose(facts).findings) {
        if (finding.id == id) {
            return words::sentence(finding, reader);
        }
    }
    return {};
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortNamesFitAndDiffer()
    {
        std::set<QString> names;
        for (const auto finding : domain::allFindings()) {
            const QString name = words::shortName(finding);
            QVERIFY2(!name.isEmpty() && name.size() <= 28, qPrintable(name));
            QVERIFY2(names.insert(name).second, qPrintable(name));
        }
    }

    void namesOfTheDemoAreFixed()
    {
        using enum FindingId;
        QCOMPARE(
            words::shortName(NeverEscrowedAutoAdmin), QStringLiteral("Auto-created admin only"));
        QCOMPARE(words::shortName(OptionPending), QStringLiteral("Option not acknowledged"));
        QCOMPARE(
            words::shortName(TokenLostAtReenrollment), QStringLiteral("Cleared at re-enrollment"));
        QCOMPARE(words::shortName(NeverEscrowedUserInitiatedEnrollment),
            QStringLiteral("Enrolled by hand"));
        QCOMPARE(words::shortName(NeverEscrowedNoSecureTokenUser),
            QStringLiteral("No admin with SecureToken"));
        QCOMPARE(words::shortName(ErasePreflightFails), QStringLiteral("Preflight failed"));
        QCOMPARE(
            words::shortName(ServerHoldsTokenMacDenies), QStringLiteral("Mac and server disagree"));
        QCOMPARE(
            words::shortName(TokenNotAllowedForAuthentication), QStringLiteral("Use not allowed"));
        QCOMPARE(words::whyName("token-changed"), QStringLiteral("Token changed"));
        QCOMPARE(words::whyName("never-checked-in"), QStringLiteral("Never checked in"));
    }

    void everyWhyHasAName()
    {
        for (const char *why : {"not-exposed", "no-permission", "failed", "superseded", "ambiguous",
                 "never-checked-in", "token-changed", "escrowOnServer", "osVersion",
                 "enrollmentType", "accounts"}) {
            const QString name = words::whyName(why);
            QVERIFY2(reads(name) && name.size() <= 28, why);
        }
        QVERIFY(words::whyName("").isEmpty());
    }

    void whatIsMissingIsNamed()
    {
        QCOMPARE(words::missingText({}), QString());
        QCOMPARE(words::missingText({"osVersion", "accounts"}),
            QStringLiteral("What is missing to say why: macOS, Accounts of the Mac."));
        QVERIFY(words::missingText({"escrowOnServer"})
                    .startsWith(QStringLiteral("Only the MDM server knows")));
    }

    void textsFollowTheOrderOfTheIds()
    {
        int next = 0;
        for (const auto &texts :
            {words::causeTexts(), words::effectTexts(), words::evidenceAndComparisonTexts()}) {
            for (const words::FindingText &text : texts) {
                QCOMPARE(int(text.id), next++);
            }
        }
        QCOMPARE(std::size_t(next), domain::findingCount);
        for (int i = 0; i <= int(domain::RemedyAction::CheckUnlockPassword); ++i) {
            QCOMPARE(int(words::stepText(domain::RemedyAction(i)).action), i);
        }
    }

    void sentencesNameActorAndDay()
    {
        const auto lost = document(R"j({"schema":"latchkey.facts/1","facts":{"osVersion":"26.1",
            "escrowOnServer":{"value":"not-escrowed","source":"server","at":"2026-03-10T08:00:00Z"}},
            "events":[{"kind":"set-token","result":"stored","at":"2025-09-02T09:20:00Z"},
                      {"kind":"authenticate","at":"2025-10-12T09:14:00Z"}]})j");
        QCOMPARE(sentenceOf(lost, FindingId::TokenLostAtReenrollment),
            QStringLiteral("HQ dropped the token when this Mac re-enrolled on 12 Oct 2025. "
                           "No new one has come since."));
    }

    void aTokenThatDoesNotOpenIsCalledSo()
    {
        const char *facts = R"j({"schema":"latchkey.facts/1","facts":{"osVersion":"26.1",
            "escrowOnServer":{"value":"not-escrowed","source":"server","at":"2026-03-10T08:00:00Z"}},
            "events":[{"kind":"set-token","result":"stored","at":"2025-09-02T09:20:00Z"},
                      {"kind":"token-unreadable","at":"2025-10-12T09:14:00Z"}%1]})j";
        const auto with = [facts](const char *more) {
            return sentenceOf(
                document(QString::fromLatin1(facts).arg(QLatin1String(more)).toStdString()),
                FindingId::TokenLostOnServer);
        };
        QCOMPARE(with(""),
            QStringLiteral("HQ keeps a token of this Mac, but on 12 Oct 2025 it did not open any "
                           "more: it is damaged, or sealed by a key that is gone."));
        // That was the one before.
        QCOMPARE(with(R"(,{"kind":"set-token","result":"stored","at":"2025-11-02T09:20:00Z"})"),
            QStringLiteral("A token of this Mac was known, but HQ held none on 10 Mar. No message "
                           "explains it."));
    }

    void sentencesGoOnWithoutADay()
    {
        const auto pending
            = document(R"j({"schema":"latchkey.facts/1","facts":{"osVersion":"10.15.7",
            "enrollmentType":"ade","optionState":"sent","escrowOnServer":"not-escrowed"}})j");
        QCOMPARE(sentenceOf(pending, FindingId::OptionPending),
            QStringLiteral("HQ sent the enrollment option; this Mac has not acknowledged it yet."));
    }

    void aReplyIsShownAsItCame()
    {
        const auto failed = document(R"j({"schema":"latchkey.facts/1","facts":{
            "eacsPreflight":{"value":"System is not sealed","source":"command","at":"2026-03-09T08:00:00Z"}}})j");
        QCOMPARE(sentenceOf(failed, FindingId::ErasePreflightFails),
            QStringLiteral("The erase preflight of 9 Mar failed: “System is not sealed”."));
    }

    void longListsOfNamesAreCutShort()
    {
        domain::FactDocument facts;
        facts.accounts.emplace();
        for (const char *name : {"ana", "ben", "cem", "dia", "eli"}) {
            facts.accounts->items.push_back(
                {.name = name, .secureToken = false, .disabledTag = true});
        }
        QVERIFY(sentenceOf(facts, FindingId::AccountTokenDisabledByTag)
                    .contains(QStringLiteral("ana, ben, cem and 2 more")));
    }

    // Prints all of them to one page, for a person to read through.
    void everyFindingHasASentenceFromItsOwnCase()
    {
        QFile page(QStringLiteral(LATCHKEY_BIN_DIR "/../findings.txt"));
        QVERIFY(page.open(QIODevice::WriteOnly | QIODevice::Truncate));
        std::set<FindingId> seen;
        for (const domain::FactDocument &facts : truthDocuments()) {
            for (const domain::Finding &finding : diagnosis::diagnose(facts).findings) {
                const QString sentence = words::sentence(finding, reader);
                const QString id = QString::fromUtf8(domain::findingName(finding.id).data(),
                    qsizetype(domain::findingName(finding.id).size()));
                QVERIFY2(reads(sentence), qPrintable(id + sentence));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                QVERIFY2(sentence != words::shortName(finding.id) + u'.', qPrintable(id));
                if (seen.insert(finding.id).second) {
                    page.write(
                        (words::shortName(finding.id) + QStringLiteral("\n    ") + sentence + u'\n')
                            .toUtf8());
                    write(page, finding);
                }
            }
        }
        QCOMPARE(seen.size(), domain::findingCount);
    }

    void anUnnamedServerBeginsItsSentenceInUpperCase()
    {
        domain::FactDocument facts;
        facts.state(domain::Fact::EscrowOnServer, std::string("escrowed"), domain::Source::Server);
        const domain::Diagnosis found = diagnosis::diagnose(facts);
        QVERIFY(words::sentence(found.findings.front(), {})
                    .startsWith(QStringLiteral("The server holds")));
    }

private:
    static void write(QFile &page, const domain::Finding &finding)
    {
        for (const domain::Evidence &evidence : finding.evidence) {
            const QString line = words::evidenceLine(evidence, reader);
            QVERIFY2(reads(line), qPrintable(line));
            page.write((QStringLiteral("        - ") + line + u'\n').toUtf8());
        }
        for (const domain::RemedyStep &step : finding.remedy) {
            const QString title = words::stepTitle(step, reader);
            const QString explanation = words::stepExplanation(step, reader);
            QVERIFY2(reads(title) && !title.endsWith(u'.'), qPrintable(title));
            QVERIFY2(reads(explanation), qPrintable(explanation));
            page.write((QStringLiteral("        > ") + title + QStringLiteral(" (")
                + words::roleWord(step.role) + QStringLiteral(") ") + explanation + u' '
                + words::stepConfirmation(step, reader) + u'\n')
                           .toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "findingstest.moc"

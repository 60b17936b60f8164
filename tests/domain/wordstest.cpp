// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"
#include "domain/facts.h"
#include "domain/findingid.h"

#include <QTest>

#include <set>

using namespace latchkey::domain;

namespace {

// Each value has a word of its own, and the word leads back to it.
template <typename Enum> void roundTrips(Enum last)
{
    std::set<std::string_view> words;
    for (int i = 0; i <= int(last); ++i) {
        const std::string_view word = wordOf(Enum(i));
        QVERIFY(words.insert(word).second);
        QCOMPARE(fromWord<Enum>(word), std::optional{Enum(i)});
    }
    QVERIFY(!fromWord<Enum>("no such word").has_value());
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordLeadsBackToItsValue()
    {
        roundTrips(Source::Admin);
        roundTrips(Because::NeverCheckedIn);
        roundTrips(AccountKind::Network);
        roundTrips(LoggedIn::Never);
        roundTrips(CreatedBy::Migration);
        roundTrips(CryptoUserType::Unknown);
        roundTrips(UnlockUserType::Unknown);
        roundTrips(EventKind::TokenUnreadable);
        roundTrips(EventDetail::NotNow);
        roundTrips(FindingClass::Comparison);
        roundTrips(Severity::Info);
        roundTrips(Confidence::Possible);
        roundTrips(Role::Admin);
        roundTrips(By::Person);
        roundTrips(Trilean::Unknown);
        roundTrips(ComparisonKind::Unknown);
        roundTrips(ComparisonVerdict::Unchecked);
        roundTrips(Presence::Unknown);
        roundTrips(Status::NotApplicable);
        roundTrips(Option::Unknown);
        roundTrips(Proof::NotProven);
    }

    void findingsAndFactsHaveTheirNames()
    {
        for (const FindingId finding : allFindings()) {
            QCOMPARE(findingFromName(findingName(finding)), std::optional{finding});
        }
        for (int i = 0; i <= int(Fact::MdmServer); ++i) {
            QCOMPARE(factFromName(factName(Fact(i))), std::optional{Fact(i)});
        }
        QCOMPARE(findingName(FindingId::NeverEscrowedManualStep1015),
            std::string_view("never-escrowed-manual-step-10-15"));
        QVERIFY(!factFromName("accounts").has_value());
    }

    void valuesMustFitTheirFact_data()
    {
        QTest::addColumn<int>("fact");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("fits");
        QTest::newRow("version") << int(Fact::OsVersion) << QByteArray("10.15.7") << true;
        QTest::newRow("version, one number") << int(Fact::OsVersion) << QByteArray("26") << true;
        QTest::newRow("version, two dots") << int(Fact::OsVersion) << QByteArray("14..1") << false;
        QTest::newRow("version, empty") << int(Fact::OsVersion) << QByteArray("") << false;
        QTest::newRow("version, blank") << int(Fact::OsVersion) << QByteArray("14.1 ") << false;
        QTest::newRow("word") << int(Fact::AuthAllowed) << QByteArray("not supported") << true;
        QTest::newRow("other word")
            << int(Fact::AuthAllowed) << QByteArray("not-supported") << false;
        QTest::newRow("text") << int(Fact::EacsPreflight) << QByteArray("anything") << true;
        QTest::newRow("bool") << int(Fact::Enrolled) << QByteArray("true") << false;
    }

    void valuesMustFitTheirFact()
    {
        QFETCH(int, fact);
        QFETCH(QByteArray, word);
        QFETCH(bool, fits);
        QCOMPARE(isValidValue(Fact(fact), word.toStdString()), fits);
        QCOMPARE(isValidValue(Fact(fact), true), factKind(Fact(fact)) == FactKind::Bool);
    }

    void laterStatementsStandLater()
    {
        FactDocument facts;
        facts.state(Fact::Enrolled, true, Source::Mac);
        facts.stateUnknown(Fact::Supervised, Because::Failed, Source::Mac);
        facts.state(Fact::Enrolled, false, Source::Mac);
        QCOMPARE(facts.statements.at(Fact::Enrolled).back().position.value, 2U);
        QCOMPARE(facts.statements.at(Fact::Supervised).back().position.value, 1U);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "wordstest.moc"

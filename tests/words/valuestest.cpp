// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/values.h"
#include "base/result.h"
#include "words/errors.h"
#include "words/optiontexts.h"
#include "words/times.h"

#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;

namespace {

const words::Reader reader{.server = QStringLiteral("HQ"),
    .locale = QLocale(QLocale::English, QLocale::UnitedStates),
    .now = base::parseRfc3339("2026-11-24T14:32:00Z")};

base::Instant at(const char *text)
{
    return base::parseRfc3339(text).value();
}

// Every value of an enum has its own word.
template <typename Enum, typename... More> void everyWord(Enum last, const More &...more)
{
    for (int i = 0; i <= int(last); ++i) {
        QVERIFY2(!words::word(Enum(i), more...).isEmpty(), qPrintable(QString::number(i)));
    }
}

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void agesAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << qint64(59) << QStringLiteral("now");
        QTest::newRow("the clock went back") << qint64(-500) << QStringLiteral("now");
        QTest::newRow("minutes") << qint64(2 * 60) << QStringLiteral("2 min");
        QTest::newRow("almost an hour") << qint64(3599) << QStringLiteral("59 min");
        QTest::newRow("hours") << qint64(3 * 3600) << QStringLiteral("3 h");
        QTest::newRow("a day in hours") << qint64(47 * 3600) << QStringLiteral("47 h");
        QTest::newRow("days") << qint64(19 * 86400) << QStringLiteral("19 d");
    }

    void agesAreShort()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, expected);
        QCOMPARE(words::age(std::chrono::seconds(seconds)), expected);
    }

    void timesNameTheDayAsItIsSeen()
    {
        QCOMPARE(words::moment(at("2026-11-24T14:30:00Z"), reader), QStringLiteral("today 14:30"));
        QCOMPARE(words::moment(at("2026-10-12T09:14:00Z"), reader), QStringLiteral("12 Oct 09:14"));
        QCOMPARE(
            words::moment(at("2025-10-12T09:14:00Z"), reader), QStringLiteral("12 Oct 2025 09:14"));
        QCOMPARE(words::dateAndTime(at("2026-09-02T09:20:00Z"), reader),
            QStringLiteral("2 Sep 2026, 09:20"));
        QCOMPARE(words::age(at("2026-11-24T14:30:00Z"), reader), QStringLiteral("2 min"));
        QVERIFY(words::age(at("2026-11-24T14:30:00Z"), words::Reader{}).isEmpty());
    }

    void everyValueHasAWord()
    {
        everyWord(domain::Status::NotApplicable);
        everyWord(domain::Option::Unknown);
        everyWord(domain::Proof::NotProven);
        everyWord(domain::Outcome::LeftAlone);
        everyWord(domain::ActionKind::Revoke);
        everyWord(domain::Severity::Info);
        everyWord(domain::Confidence::Possible);
        everyWord(domain::Trilean::Unknown);
        everyWord(domain::Source::Admin, reader);
        everyWord(domain::ComparisonVerdict::Unchecked);
        everyWord(domain::ComparisonKind::Unknown);
        everyWord(domain::Presence::Unknown);
        everyWord(domain::CommandKind::Push);
        everyWord(domain::CommandState::Cancelled);
        everyWord(domain::Capability::Push);
    }

    void wordsOfTheComparison()
    {
        using enum domain::ComparisonVerdict;
        QCOMPARE(words::word(Matches), QStringLiteral("Same"));
        QCOMPARE(words::word(PersonalRecovery), QStringLiteral("Expected"));
        QCOMPARE(words::word(DiskPassphrase), QStringLiteral("Expected"));
        QCOMPARE(words::word(CryptoOnly), QStringLiteral("Can’t unlock"));
        QCOMPARE(words::word(UnlockOnly), QStringLiteral("Left over"));
        QCOMPARE(words::word(NoAccount), QStringLiteral("No account"));
        QCOMPARE(words::word(Unchecked), QStringLiteral("Not checked"));
        QCOMPARE(words::word(UnknownType), QStringLiteral("Unknown type"));
    }

    void everyWordOfEveryFactIsTranslated()
    {
        for (int i = 0; i <= int(domain::Fact::MdmServer); ++i) {
            const auto fact = domain::Fact(i);
            QVERIFY(!words::factLabel(fact).isEmpty());
            for (const std::string_view machineWord : domain::factWords(fact)) {
                const QString word = words::valueWord(fact, machineWord);
                QVERIFY2(!word.isEmpty() && word.front().isUpper(), qPrintable(word));
            }
        }
        QCOMPARE(
            words::valueWord(domain::Fact::Supervised, domain::Value{false}), QStringLiteral("no"));
    }

    void everyReasonHasASentence()
    {
        for (int i = 0; i <= int(domain::Because::NeverCheckedIn); ++i) {
            QVERIFY(words::sentence(domain::Because(i), reader).endsWith(u'.'));
        }
        for (int i = 1; i <= int(domain::LeftAloneReason::NotEnrolled); ++i) {
            const QString sentence
                = words::sentence(domain::LeftAloneReason(i), QStringLiteral("act"), reader);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        }
        for (int i = 1; i <= int(domain::AbilityReason::NotAsked); ++i) {
            const QString sentence = words::sentence(
                domain::AbilityAnswer{.reason = domain::AbilityReason(i), .detail = "act"}, reader);
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        }
    }

    void otherOptionsSayWhatChanged()
    {
        using domain::OtherOptions;
        const OtherOptions locked{.activationLockAllowed = true, .promptsForToken = false};
        const OtherOptions asking{.activationLockAllowed = false, .promptsForToken = true};
        QVERIFY(words::otherOptionsText({}, locked).isEmpty());
        QCOMPARE(
            words::otherOptionsText(locked, locked), QStringLiteral("Other options unchanged"));
        QCOMPARE(words::otherOptionsText(locked, asking),
            QStringLiteral("ActivationLockAllowedWhileSupervised was true and is now false, "
                           "PromptUserToAllowBootstrapTokenForAuthentication was false and is now "
                           "true"));
        QCOMPARE(words::otherOptionsText(locked, {.promptsForToken = false}),
            QStringLiteral("Other options unchanged"));
    }

    void everyErrorSaysWhatWhereAndWhatToDo()
    {
        for (int i = 0; i <= int(base::ErrorKind::Internal); ++i) {
            const base::Error somewhere = base::fail(base::ErrorKind(i), "hq.example.org").value();
            const QString sentence = words::sentence(somewhere);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'{'), qPrintable(sentence));
            QVERIFY2(sentence.contains(QStringLiteral("hq.example.org"))
                    || somewhere.kind == base::ErrorKind::Cancelled,
                qPrintable(sentence));
            const QString nowhere = words::sentence(base::fail(base::ErrorKind(i)).value());
            QVERIFY2(nowhere.endsWith(u'.') && !nowhere.contains(u'{'), qPrintable(nowhere));
        }
    }

    void errorsAddWhatIsKnown()
    {
        const base::Error error{.kind = base::ErrorKind::TooManyRequests,
            .where = "HQ",
            .detail = "slow down",
            .retryAfter = 30s,
            .requestId = "r-17"};
        QCOMPARE(words::sentence(error),
            QStringLiteral("HQ asks for a pause. Try again later. It can be tried again in 30 s. "
                           "(slow down) [request r-17]"));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"

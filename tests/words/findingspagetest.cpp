// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "diagnosis/support/truthcases.h"
#include "domain/words.h"
#include "words/evidence.h"
#include "words/findings.h"
#include "words/steps.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace latchkey;
using domain::FindingId;

namespace {

constexpr int longestName = 28;

// With a name and a date in this year, and as somebody reads it who pasted an output.
const words::Reader named{.server = QStringLiteral("HQ"),
    .locale = QLocale(QLocale::English, QLocale::UnitedStates),
    .now = base::parseRfc3339("2026-03-10T12:00:00Z")};
const words::Reader nameless{.locale = named.locale};

/// What a person reads of one finding, from every positive case of tests/truth.
struct Entry {
    QString shortName;
    std::set<QString> sentences;
    std::set<QString> evidence;
    std::set<QString> steps;
};

void add(Entry &entry, const domain::Finding &finding)
{
    entry.shortName = words::shortName(finding.id);
    for (const words::Reader *reader : {&named, &nameless}) {
        entry.sentences.insert(words::sentence(finding, *reader));
    }
    for (const domain::Evidence &evidence : finding.evidence) {
        entry.evidence.insert(words::evidenceLine(evidence, named));
    }
    for (const domain::RemedyStep &step : finding.remedy) {
        entry.steps.insert(
            QStringLiteral("%1 (%2). %3 %4")
                .arg(words::stepTitle(step, named), words::roleWord(step.role),
                    words::stepExplanation(step, named), words::stepConfirmation(step, named)));
    }
}

// An id, an enum's name, a placeholder, two texts glued together.
bool reads(const QString &text)
{
    static const QRegularExpression bad(
        QStringLiteral("[{}\\x00-\\x1F]|%[1-9]|\\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\\b|\\b[a-z]+[A-Z]"
                       "[a-z]+[A-Z]?[a-z]*\\b|[.,:;][A-Za-z]{2}|  |\\.\\.|\\s[.,]"));
    static const QRegularExpression terms(
        QStringLiteral("`[^`]*`|com\\.apple\\.mdm\\.bootstraptoken|iCloud|macOS|recoveryOS|[a-z]+"
                       "\\.example\\.com"));
    QString plain = text;
    return !plain.trimmed().isEmpty() && !plain.replace(terms, QStringLiteral("It")).contains(bad);
}

QString page(const std::map<FindingId, Entry> &entries)
{
    QStringList lines;
    const auto list = [&lines](const char *mark, const std::set<QString> &texts) {
        for (const QString &text : texts) {
            lines.append(QStringLiteral("    %1 %2").arg(QString::fromLatin1(mark), text));
        }
    };
    for (const auto &[id, entry] : entries) {
        lines.append(entry.shortName);
        list("=", entry.sentences);
        list("-", entry.evidence);
        list(">", entry.steps);
        lines.append(QString());
    }
    return lines.join(u'\n');
}

} // namespace

/// Prints everything that is said of findings to one page, findings.txt beside the tests, for
/// somebody to read it; and holds it to what a program can hold it to.
class FindingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const tests::TruthCase &truth : tests::readTruth()) {
            for (const domain::Finding &finding : diagnosis::diagnose(truth.facts).findings) {
                add(m_entries[finding.id], finding);
            }
        }
    }

    void pageHoldsEveryFinding()
    {
        QCOMPARE(m_entries.size(), domain::findingCount);
        QFile file(QCoreApplication::applicationDirPath() + QStringLiteral("/findings.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(page(m_entries).toUtf8()) > 0);
    }

    void shortNamesAreShortAndTheirOwn()
    {
        std::set<QString> names;
        for (const auto &[id, entry] : m_entries) {
            QVERIFY2(entry.shortName.size() <= longestName, qPrintable(entry.shortName));
            QVERIFY2(names.insert(entry.shortName).second, qPrintable(entry.shortName));
        }
    }

    void everythingReads()
    {
        for (const auto &[id, entry] : m_entries) {
            for (const auto &texts : {entry.sentences, entry.evidence, entry.steps}) {
                for (const QString &text : texts) {
                    QVERIFY2(reads(text), qPrintable(text));
                }
            }
        }
    }

    void sentencesEndAsSentencesAndBeginSo()
    {
        for (const auto &[id, entry] : m_entries) {
            for (const QString &sentence : entry.sentences) {
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                const bool begins = sentence.front().isUpper()
                    || sentence.startsWith(QStringLiteral("macOS"))
                    || sentence.startsWith(QStringLiteral("profiles"));
                QVERIFY2(begins, qPrintable(sentence));
            }
        }
    }

private:
    std::map<FindingId, Entry> m_entries;
};

QTEST_GUILESS_MAIN(FindingsPageTest)
#include "findingspagetest.moc"

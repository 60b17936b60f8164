// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "domain/words.h"
#include "json/document.h"
#include "json/factscodec.h"
#include "json/fields.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace latchkey;
using json::Fields;

namespace {

// What a case says must come out; an empty optional is not compared.
struct Expected {
    std::map<std::string, std::string> findings; ///< id to confidence, all of them
    std::string firstCause; ///< empty: none
    std::vector<std::string> cannotTell;
    std::string status;
    std::optional<std::string> why;
    std::optional<std::string> escrowed;
    std::optional<std::string> usable;
    std::optional<std::string> proof;
    std::optional<std::vector<std::string>> consequences; ///< erase, updates, new users
    std::map<std::string, std::vector<std::string>> remedies; ///< id to actions
};

struct TruthCase {
    std::string name;
    std::string reason;
    domain::FactDocument facts;
    Expected expected;
};

std::vector<std::string> texts(const json::Array &array)
{
    std::vector<std::string> list;
    for (const json::Value value : array) {
        list.emplace_back(value.string().value());
    }
    return list;
}

std::optional<std::string> copy(std::optional<std::string_view> text)
{
    return text ? std::optional{std::string(*text)} : std::nullopt;
}

base::Result<Expected> readExpected(const json::Value &value)
{
    Fields fields(value);
    Expected expected;
    if (const auto findings = fields.value("findings")) {
        const auto listed = findings->object();
        for (const json::Member member : listed.value()) {
            expected.findings[std::string(member.name)] = member.value.string().value();
        }
    }
    expected.firstCause = fields.optionalString("firstCause").value_or("");
    expected.cannotTell = texts(fields.optionalArray("cannotTell").value_or(json::Array{}));
    expected.status = fields.string("status");
    expected.why = copy(fields.optionalString("why"));
    expected.escrowed = copy(fields.optionalString("escrowed"));
    expected.usable = copy(fields.optionalString("usable"));
    expected.proof = copy(fields.optionalString("proof"));
    if (const auto lists = fields.optionalArray("consequences")) {
        expected.consequences = texts(*lists);
    }
    if (const auto remedies = fields.optionalValue("remedies")) {
        const auto actions = remedies->object();
        for (const json::Member member : actions.value()) {
            expected.remedies[std::string(member.name)] = texts(member.value.array().value());
        }
    }
    return fields.finish(std::move(expected));
}

base::Result<TruthCase> readCase(const json::Value &value)
{
    Fields fields(value);
    TruthCase truth;
    truth.name = fields.string("name");
    truth.reason = fields.string("reason");
    if (const auto document = fields.value("document")) {
        auto facts = json::readFacts(*document);
        if (facts) {
            truth.facts = std::move(facts->document);
        } else {
            fields.refuse(facts.error());
        }
    }
    if (const auto expect = fields.value("expect")) {
        auto expected = readExpected(*expect);
        if (expected) {
            truth.expected = std::move(*expected);
        } else {
            fields.refuse(expected.error());
        }
    }
    return fields.finish(std::move(truth));
}

template <typename Map> std::string listed(const Map &map)
{
    std::string text;
    for (const auto &[id, confidence] : map) {
        text += ' ' + id + '=' + confidence;
    }
    return text;
}

std::string joined(const std::vector<std::string> &list)
{
    std::string text;
    for (const std::string &one : list) {
        text += text.empty() ? one : ", " + one;
    }
    return text;
}

// Collects everything in which a diagnosis differs from its label.
class Check {
public:
    void same(const char *what, const std::string &expected, const std::string &found)
    {
        if (expected != found) {
            m_text += std::string("\n    ") + what + ": expected [" + expected + "], found ["
                + found + "]";
        }
    }
    void same(const char *what, const std::optional<std::string> &expected, std::string_view found)
    {
        if (expected) {
            same(what, *expected, std::string(found));
        }
    }
    [[nodiscard]] const std::string &differences() const { return m_text; }

private:
    std::string m_text;
};

void checkFindings(Check &check, const Expected &expected, const domain::Diagnosis &diagnosis)
{
    std::map<std::string, std::string> found;
    for (const domain::Finding &finding : diagnosis.findings) {
        const std::string id(domain::findingName(finding.id));
        found[id] = domain::wordOf(finding.confidence);
        check.same("evidence", "some", finding.evidence.empty() ? "none for " + id : "some");
        const bool needsRemedy = finding.severity != domain::Severity::Info;
        check.same(
            "remedy", "some", needsRemedy && finding.remedy.empty() ? "none for " + id : "some");
        if (const auto remedy = expected.remedies.find(id); remedy != expected.remedies.end()) {
            std::vector<std::string> actions;
            for (const domain::RemedyStep &step : finding.remedy) {
                actions.emplace_back(domain::actionName(step.action));
            }
            check.same("remedy", joined(remedy->second), joined(actions));
        }
    }
    check.same("findings", listed(expected.findings), listed(found));
}

std::string differences(const TruthCase &truth)
{
    const domain::Diagnosis diagnosis = diagnosis::diagnose(truth.facts);
    const domain::Summary summary = diagnosis::summarize(truth.facts, diagnosis);
    const Expected &expected = truth.expected;
    Check check;
    checkFindings(check, expected, diagnosis);
    check.same("firstCause", expected.firstCause,
        diagnosis.firstCause ? std::string(domain::findingName(*diagnosis.firstCause)) : "");
    check.same("cannotTell", joined(expected.cannotTell), joined(diagnosis.cannotTell));
    check.same("status", expected.status, std::string(domain::wordOf(summary.status)));
    check.same("why", expected.why, summary.why);
    check.same("escrowed", expected.escrowed, domain::wordOf(diagnosis.escrowed.value));
    check.same("usable", expected.usable, domain::wordOf(diagnosis.usable.value));
    check.same("proof", expected.proof, domain::wordOf(summary.proof));
    if (expected.consequences) {
        const domain::Consequences &lists = diagnosis.consequences;
        check.same("consequences", joined(*expected.consequences),
            joined({std::string(domain::wordOf(lists.notReadyToErase)),
                std::string(domain::wordOf(lists.managedUpdatesAskForPassword)),
                std::string(domain::wordOf(lists.newUsersGetNoSecureToken))}));
    }
    return check.differences();
}

} // namespace

/// Runs the labelled cases of tests/truth, whose labels come from the contract, not from the code.
class TruthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/truth"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto document = json::Document::parse(file.readAll().toStdString());
            QVERIFY2(document.has_value(), qPrintable(name));
            const auto cases = document->root().array();
            for (const json::Value value : cases.value()) {
                auto truth = readCase(value);
                QVERIFY2(truth.has_value(),
                    truth ? ""
                          : (name.toStdString() + truth.error().where + truth.error().detail)
                                .c_str());
                m_cases.push_back(std::move(*truth));
            }
        }
        QVERIFY(m_cases.size() >= 150);
    }

    void everyCaseIsRight()
    {
        std::size_t right = 0;
        for (const TruthCase &truth : m_cases) {
            const std::string wrong = differences(truth);
            right += wrong.empty() ? 1 : 0;
            if (!wrong.empty()) {
                qWarning("%s (%s)%s", truth.name.c_str(), truth.reason.c_str(), wrong.c_str());
            }
        }
        qInfo("%zu of %zu right", right, m_cases.size());
        QCOMPARE(right, m_cases.size());
    }

    void namesAreUnique()
    {
        std::set<std::string> names;
        for (const TruthCase &truth : m_cases) {
            QVERIFY2(names.insert(truth.name).second, truth.name.c_str());
            QVERIFY2(!truth.reason.empty(), truth.name.c_str());
        }
    }

    void everyFindingHasAPositiveCaseAndTwoWithoutIt()
    {
        for (int i = 0; i <= int(domain::FindingId::SecureTokenStateContradictsCryptoUsers); ++i) {
            const std::string id(domain::findingName(domain::FindingId(i)));
            std::size_t with = 0;
            for (const TruthCase &truth : m_cases) {
                with += truth.expected.findings.count(id);
            }
            QVERIFY2(with >= 1, id.c_str());
            QVERIFY2(m_cases.size() - with >= 2, id.c_str());
        }
    }

private:
    std::vector<TruthCase> m_cases;
};

QTEST_GUILESS_MAIN(TruthTest)
#include "truthtest.moc"

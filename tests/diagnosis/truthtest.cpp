// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "diagnosis/support/truthcases.h"
#include "domain/words.h"

#include <QTest>

#include <map>
#include <set>

using namespace latchkey;
using tests::Expected;
using tests::TruthCase;

namespace {

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
        m_cases = tests::readTruth();
        QVERIFY(m_cases.size() >= 150);
    }

    void glanceIsTheDiagnosisWithoutItsFindings()
    {
        for (const TruthCase &truth : m_cases) {
            const domain::Diagnosis diagnosis = diagnosis::diagnose(truth.facts);
            const auto summary = diagnosis::summarize(truth.facts, diagnosis);
            QVERIFY(diagnosis::glance(truth.facts) == diagnosis::glance(diagnosis, summary));
        }
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

private:
    std::vector<TruthCase> m_cases;
};

QTEST_GUILESS_MAIN(TruthTest)
#include "truthtest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/support/truthcases.h"
#include "domain/words.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace latchkey;
using tests::TruthCase;

namespace {

std::size_t eventsOnlyIn(const domain::FactDocument &one, const domain::FactDocument &other)
{
    return static_cast<std::size_t>(std::ranges::count_if(one.events, [&](const auto &event) {
        return std::ranges::find(other.events, event) == other.events.end();
    }));
}

const std::vector<domain::Statement> &statements(
    const domain::FactDocument &document, domain::Fact fact)
{
    static const std::vector<domain::Statement> none;
    const auto found = document.statements.find(fact);
    return found == document.statements.end() ? none : found->second;
}

// How many things somebody has to change to make one document of the other: what is told of a
// fact, a list, an event, the present time.
std::size_t distance(const domain::FactDocument &a, const domain::FactDocument &b)
{
    std::size_t steps = 0;
    for (int i = 0; i <= int(domain::Fact::MdmServer); ++i) {
        const auto fact = static_cast<domain::Fact>(i);
        steps += statements(a, fact) == statements(b, fact) ? 0 : 1;
    }
    steps += a.accounts == b.accounts ? 0 : 1;
    steps += a.cryptoUsers == b.cryptoUsers ? 0 : 1;
    steps += a.unlockUsers == b.unlockUsers ? 0 : 1;
    steps += a.now == b.now ? 0 : 1;
    return steps + std::max(eventsOnlyIn(a, b), eventsOnlyIn(b, a));
}

} // namespace

/// Holds tests/truth to its own measure: what separates a finding from its absence is shown by
/// pairs of documents that differ in one thing.
class NearMissTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cases = tests::readTruth(); }

    void everyFindingHasAPositiveCaseAndTwoNearMisses_data()
    {
        QTest::addColumn<int>("number");
        for (const auto finding : domain::allFindings()) {
            const std::string id(domain::findingName(finding));
            QTest::newRow(id.c_str()) << int(finding);
        }
    }

    void everyFindingHasAPositiveCaseAndTwoNearMisses()
    {
        QFETCH(int, number);
        const std::string id(domain::findingName(domain::FindingId(number)));
        std::vector<const TruthCase *> with;
        std::vector<const TruthCase *> without;
        for (const TruthCase &truth : m_cases) {
            (truth.expected.findings.contains(id) ? with : without).push_back(&truth);
        }
        QVERIFY(!with.empty());
        const auto isNear = [&](const TruthCase *miss) {
            return std::ranges::any_of(
                with, [&](const TruthCase *hit) { return distance(miss->facts, hit->facts) == 1; });
        };
        QVERIFY2(std::ranges::count_if(without, isNear) >= 2, "fewer than two near misses");
    }

private:
    std::vector<TruthCase> m_cases;
};

QTEST_GUILESS_MAIN(NearMissTest)
#include "nearmisstest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnose.h"
#include "diagnosis/support/truthcases.h"
#include "domain/words.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace latchkey;
using tests::TruthCase;

namespace {

// The contract's table, written down once more: which of two causes comes first.
constexpr std::array<std::string_view, 33> order = {"os-too-old", "not-enrolled",
    "user-enrollment-forbids-token", "not-automated-enrollment-on-10-15", "not-supervised",
    "server-lacks-token-support", "server-does-not-advertise", "server-says-mac-not-eligible",
    "option-rejected", "option-lost-after-reenrollment", "option-not-sent", "option-pending",
    "mac-says-not-supported", "set-token-rejected", "token-revoked-by-admin",
    "token-removed-by-mac", "token-lost-at-identity-renewal", "token-lost-at-reenrollment",
    "token-lost-at-check-out", "token-lost-at-server-migration", "server-holds-empty-token",
    "token-lost-on-server", "setup-not-finished", "never-escrowed-auto-admin",
    "never-escrowed-no-setup-user", "never-escrowed-standard-setup-user",
    "never-escrowed-no-secure-token-user", "never-escrowed-no-token-login",
    "never-escrowed-manual-step-10-15", "never-escrowed-user-initiated-enrollment",
    "never-escrowed-cause-not-found", "token-not-usable", "token-without-crypto-user"};
constexpr std::size_t lastOfAHeldToken = 32; // token-without-crypto-user

using Ranks = std::vector<std::size_t>; // of causes, ascending

std::optional<std::size_t> rankOf(std::string_view id)
{
    const auto found = std::ranges::find(order, id);
    return found == order.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - order.begin()));
}

// The causes that hold with more than possible.
Ranks heldCauses(const domain::Diagnosis &diagnosis)
{
    Ranks ranks;
    for (const domain::Finding &finding : diagnosis.findings) {
        const auto rank = rankOf(domain::findingName(finding.id));
        if (rank && finding.confidence != domain::Confidence::Possible) {
            ranks.push_back(*rank);
        }
    }
    std::ranges::sort(ranks);
    return ranks;
}

// What one document tells, and what the other tells beside it.
domain::FactDocument joined(domain::FactDocument one, const domain::FactDocument &other)
{
    one.statements.insert(other.statements.begin(), other.statements.end());
    one.accounts = one.accounts ? one.accounts : other.accounts;
    one.cryptoUsers = one.cryptoUsers ? one.cryptoUsers : other.cryptoUsers;
    one.unlockUsers = one.unlockUsers ? one.unlockUsers : other.unlockUsers;
    one.now = one.now ? one.now : other.now;
    one.events.insert(one.events.end(), other.events.begin(), other.events.end());
    return one;
}

bool isHeldAndFine(const domain::Diagnosis &diagnosis)
{
    return diagnosis.escrowed.value == domain::Trilean::Yes
        && diagnosis.usable.value != domain::Trilean::No;
}

std::optional<std::size_t> expectedFirst(const domain::Diagnosis &diagnosis, const Ranks &held)
{
    for (const std::size_t rank : held) {
        if (!isHeldAndFine(diagnosis) || rank == lastOfAHeldToken) {
            return rank;
        }
    }
    return std::nullopt;
}

} // namespace

/// Joins every positive case of each cause with those of each other, so that both hold wherever
/// they can, and looks which one is named first.
class PrecedenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        constexpr std::size_t most = 4; // of one cause: more add time, not pairs
        m_positive.resize(order.size());
        for (const TruthCase &truth : tests::readTruth()) {
            for (const auto &[id, confidence] : truth.expected.findings) {
                const auto rank = rankOf(id);
                if (rank && confidence != "possible" && m_positive[*rank].size() < most) {
                    m_positive[*rank].push_back(truth.facts);
                }
            }
        }
    }

    void ofTwoCausesTheEarlierIsNamedFirst_data()
    {
        QTest::addColumn<int>("rank");
        for (std::size_t i = 0; i < order.size(); ++i) {
            QTest::newRow(order[i].data()) << static_cast<int>(i);
        }
    }

    void ofTwoCausesTheEarlierIsNamedFirst()
    {
        QFETCH(int, rank);
        const auto &own = m_positive[static_cast<std::size_t>(rank)];
        QVERIFY(!own.empty());
        for (const auto &others : m_positive) {
            for (const domain::FactDocument &one : own) {
                for (const domain::FactDocument &other : others) {
                    checkFirstCause(joined(one, other));
                }
            }
        }
    }

    // Two causes that exclude each other (an old macOS and a new one) make no pair.
    void pairsThatCanHoldTogetherWereMet()
    {
        qInfo("%zu pairs of causes were met together", m_pairs.size());
        QVERIFY(m_pairs.size() >= 250);
    }

private:
    void checkFirstCause(const domain::FactDocument &document)
    {
        const domain::Diagnosis diagnosis = diagnosis::diagnose(document);
        const Ranks held = heldCauses(diagnosis);
        const auto first = expectedFirst(diagnosis, held);
        const std::string found
            = diagnosis.firstCause ? std::string(domain::findingName(*diagnosis.firstCause)) : "";
        QCOMPARE(found, first ? std::string(order[*first]) : std::string());
        for (std::size_t i = 0; i < held.size(); ++i) {
            for (std::size_t j = i + 1; j < held.size(); ++j) {
                m_pairs.insert({held[i], held[j]});
            }
        }
    }

    std::vector<std::vector<domain::FactDocument>> m_positive;
    std::set<std::pair<std::size_t, std::size_t>> m_pairs;
};

QTEST_GUILESS_MAIN(PrecedenceTest)
#include "precedencetest.moc"

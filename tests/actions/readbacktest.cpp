// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/readback.h"

#include <QTest>

using namespace latchkey;
using actions::revokeVerdict;
using domain::EventDetail;
using domain::EventKind;
using domain::Outcome;

namespace {

base::Instant second(int count)
{
    return base::Instant{std::chrono::seconds{1'790'000'000 + count}};
}

const base::Instant revokedAt = second(60);

// A Mac as its server tells it ten seconds after the revocation.
domain::Device macWith(std::string_view escrow, std::vector<domain::Event> events)
{
    domain::Device device;
    device.facts.state(
        domain::Fact::EscrowOnServer, std::string(escrow), domain::Source::Server, second(70));
    device.facts.events = std::move(events);
    return device;
}

domain::Event stored(int at)
{
    return {.kind = EventKind::SetToken, .at = second(at), .detail = EventDetail::Stored};
}

domain::Event revoked(int at)
{
    return {.kind = EventKind::Revoke, .at = second(at)};
}

} // namespace

class ReadBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOptionReportedBeforeTheAnswerVerifiesNothing()
    {
        const base::Instant answered = second(60) + std::chrono::milliseconds{500};
        const auto outcome = [&](std::chrono::milliseconds after) {
            domain::Device mac;
            mac.facts.state(
                domain::Fact::OptionOnDevice, true, domain::Source::Command, answered + after);
            return actions::optionVerdict(mac, answered).outcome;
        };
        QCOMPARE(outcome(std::chrono::milliseconds{-1}), Outcome::Unknown);
        QCOMPARE(outcome(std::chrono::milliseconds{1}), Outcome::Verified);
    }

    void noTokenVerifies()
    {
        const auto mac = macWith("not-escrowed", {stored(10), revoked(60)});
        QCOMPARE(revokeVerdict(mac, revokedAt).outcome, Outcome::Verified);
        QCOMPARE(revokeVerdict(mac, {}).outcome, Outcome::Verified);
    }

    void aTokenThatStayedFails()
    {
        const auto verdict = revokeVerdict(macWith("escrowed", {stored(10)}), revokedAt);
        QCOMPARE(verdict.outcome, Outcome::Failed);
        QCOMPARE(verdict.detail, std::string("the server still holds a token"));
    }

    void anotherTokenSinceVerifies()
    {
        const auto mac = macWith("escrowed", {stored(65), revoked(60), stored(10)});
        const auto verdict = revokeVerdict(mac, revokedAt);
        QCOMPARE(verdict.outcome, Outcome::Verified);
        QCOMPARE(verdict.detail, std::string("the Mac has escrowed a new token since"));
    }

    void aTokenStoredBeforeTheRevocationFails()
    {
        const auto mac = macWith("escrowed", {stored(10), stored(60), revoked(60)});
        QCOMPARE(revokeVerdict(mac, revokedAt).outcome, Outcome::Failed);
    }

    void anOlderRevocationTellsNothing()
    {
        const auto mac = macWith("escrowed", {revoked(20), stored(40)});
        QCOMPARE(revokeVerdict(mac, revokedAt).outcome, Outcome::Failed);
        QCOMPARE(revokeVerdict(mac, {}).outcome, Outcome::Failed);
    }

    void anOlderStatementIsUnknown()
    {
        QCOMPARE(revokeVerdict(macWith("not-escrowed", {}), second(90)).outcome, Outcome::Unknown);
    }
};

QTEST_GUILESS_MAIN(ReadBackTest)
#include "readbacktest.moc"

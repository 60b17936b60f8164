// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tokenhistory.h"
#include "diagnosis/diagnose.h"

#include <QTest>

using namespace latchkey;
using diagnosis::TokenTurn;
using domain::Event;
using domain::EventDetail;
using domain::EventKind;

namespace {

base::Instant day(int number)
{
    return base::parseRfc3339("2026-03-01T08:00:00Z").value() + std::chrono::days{number};
}

Event stored(int number, const char *fingerprint)
{
    return {.kind = EventKind::SetToken,
        .at = day(number),
        .detail = EventDetail::Stored,
        .fingerprint = fingerprint};
}

Event authenticate(int number, EventDetail reason = EventDetail::ReEnrollment)
{
    return {.kind = EventKind::Authenticate, .at = day(number), .detail = reason};
}

struct Server {
    const char *word;
    int day;
};

std::vector<TokenTurn> historyOf(std::vector<Event> events, std::optional<Server> says = {})
{
    domain::FactDocument document;
    document.events = std::move(events);
    if (says) {
        document.state(domain::Fact::EscrowOnServer, std::string(says->word),
            domain::Source::Server, day(says->day));
    }
    return diagnosis::tokenHistory(document, diagnosis::diagnose(document));
}

} // namespace

class TokenHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLossNamesTheEventThatDidIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("detail");
        const auto row = [](const char *name, EventKind kind, EventDetail detail = {}) {
            QTest::newRow(name) << int(kind) << int(detail);
        };
        row("re-enrollment", EventKind::Authenticate, EventDetail::ReEnrollment);
        row("identity renewal", EventKind::Authenticate, EventDetail::IdentityRenewal);
        row("check-out", EventKind::CheckOut);
        row("migration", EventKind::Migration);
        row("revocation", EventKind::Revoke);
        row("removal", EventKind::SetToken, EventDetail::Cleared);
    }
    void eachLossNamesTheEventThatDidIt()
    {
        QFETCH(int, kind);
        QFETCH(int, detail);
        const Event loss{.kind = EventKind(kind), .at = day(2), .detail = EventDetail(detail)};
        const auto turns = historyOf({stored(1, "a"), loss}, Server{"not-escrowed", 3});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0], (TokenTurn{.at = day(2), .heldSince = day(1), .by = loss}));
    }

    void lossStaysOnRecordAfterTheMacEscrowedAgain()
    {
        const auto turns
            = historyOf({stored(1, "a"), authenticate(2), stored(3, "b")}, Server{"escrowed", 4});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0].by, std::optional(authenticate(2)));
    }

    void orderOfTheDocumentDoesNotMatter()
    {
        const auto turns
            = historyOf({stored(3, "b"), authenticate(2), stored(1, "a")}, Server{"escrowed", 4});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0].heldSince, day(1));
    }

    void renewalThatKeptTheTokenIsNoLoss()
    {
        const auto renewal = authenticate(2, EventDetail::IdentityRenewal);
        QVERIFY(historyOf({stored(1, "a"), renewal}, Server{"escrowed", 3}).empty());
        const Event fetched{
            .kind = EventKind::GetToken, .at = day(3), .detail = EventDetail::Returned};
        QVERIFY(historyOf({stored(1, "a"), renewal, fetched, stored(4, "a")}).empty());
    }

    void whatNobodyReadSinceIsNoLoss()
    {
        QVERIFY(historyOf({stored(1, "a"), authenticate(2)}).empty());
    }

    void lossWithoutAnEventIsUnexplained()
    {
        const auto turns = historyOf({stored(1, "a")}, Server{"not-escrowed", 5});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0], (TokenTurn{.at = day(5), .heldSince = day(1), .by = {}}));
    }

    void lossOfATokenThatDoesNotOpenNamesThat()
    {
        const Event unreadable{.kind = EventKind::TokenUnreadable, .at = day(2)};
        const auto turns = historyOf({stored(1, "a"), unreadable}, Server{"not-escrowed", 5});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0], (TokenTurn{.at = day(2), .heldSince = day(1), .by = unreadable}));
        // One that opens again, or another one, was not lost.
        QVERIFY(historyOf({stored(1, "a"), unreadable}, Server{"escrowed", 5}).empty());
        QVERIFY(
            historyOf({stored(1, "a"), unreadable, stored(3, "a")}, Server{"escrowed", 5}).empty());
    }

    void anotherFingerprintIsAChange()
    {
        const auto turns = historyOf({stored(1, "a"), stored(2, "a"), stored(3, "b")});
        QCOMPARE(turns.size(), std::size_t{1});
        QCOMPARE(turns[0],
            (TokenTurn{.kind = TokenTurn::Kind::Changed,
                .at = day(3),
                .heldSince = day(2),
                .by = stored(3, "b")}));
    }

    void nothingIsLostThatWasNeverHeld()
    {
        QVERIFY(historyOf({authenticate(2)}, Server{"not-escrowed", 3}).empty());
    }
};

QTEST_GUILESS_MAIN(TokenHistoryTest)
#include "tokenhistorytest.moc"

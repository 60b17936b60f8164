// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit.h"
#include "server/storage/vaultrows.h"
#include "server/support/testmac.h"

#include <QTest>

#include <algorithm>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using domain::Fact;
using Words = std::vector<std::string>;

namespace {

const std::string token = "0123456789abcdefTOKEN-OF-THE-TEST";

/// As if it had been sealed by a key that is gone.
void sealElsewhere(const ServerUnder &server, const std::string &udid)
{
    server.withSession([&](Session &session) {
        const Sealer other(base::Secret(std::string_view("another key of thirty-two bytes.")));
        const auto device = DeviceRows(session).byUdid(udid);
        QVERIFY(session.connection().beginWriting().has_value());
        QVERIFY(VaultRows(session)
                    .put((*device)->key, other.seal(base::Secret(token), udid), "f", server.at())
                    .has_value());
        QVERIFY(session.connection().commit().has_value());
    });
}

/// "device before -> after: reason" of the entries of this kind.
Words checksOf(const ServerUnder &server)
{
    Words lines;
    server.withSession([&](Session &session) {
        const auto entries = readAudit(session, 0, 1000);
        for (const auto &[number, record, hash] : *entries) {
            if (record.action == AuditAction::VaultCheck) {
                lines.push_back(*record.device + ' ' + *record.before + " -> " + *record.after
                    + ": " + *record.reason);
            }
        }
        QVERIFY(!verifyAudit(session)->brokenAt);
    });
    return lines;
}

bool metricsSay(const ServerUnder &server, const std::string &line)
{
    const auto reply = ask(server.port(), {.method = "GET", .path = "/metrics"});
    return reply.body.find(line + '\n') != std::string::npos;
}

std::ptrdiff_t count(const Words &words, const std::string &word)
{
    return std::count(words.begin(), words.end(), word);
}

} // namespace

/// A token of the vault that no longer opens is not held, wherever one looks.
class UnopenedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAMacCannotGetIsNotHeld();
    void aNewTokenMendsIt();
    void theStartFindsWhatNobodyAskedFor();
    void whatOpensAgainIsHeldAgain();
    void everyPageOfTheVaultIsTried();
};

void UnopenedTest::whatAMacCannotGetIsNotHeld()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    QVERIFY(metricsSay(server, "latchkeyd_tokens_held 1"));
    sealElsewhere(server, "MAC-1");
    const auto before = server.mac("MAC-1").revision;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(mac.token(), std::string("500"));
    }
    QCOMPARE(server.fact("MAC-1", Fact::EscrowOnServer), std::string("not-escrowed"));
    QVERIFY(server.mac("MAC-1").revision > before); // a delta tells of it
    QCOMPARE(count(server.events("MAC-1"), "token-unreadable"), 1);
    QCOMPARE(count(server.events("MAC-1"), "get-token/error"), 3);
    QCOMPARE(
        checksOf(server), (Words{"MAC-1 escrowed -> not-escrowed: its data key does not open"}));
    QVERIFY(metricsSay(server, "latchkeyd_tokens_held 0"));
    QVERIFY(metricsSay(server, "latchkeyd_tokens_unopened 1"));
}

void UnopenedTest::aNewTokenMendsIt()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    sealElsewhere(server, "MAC-1");
    QCOMPARE(mac.token(), std::string("500"));
    QCOMPARE(mac.setToken(token), 200);
    QVERIFY(server.holdsToken("MAC-1"));
    QCOMPARE(mac.token(), token);
    QVERIFY(metricsSay(server, "latchkeyd_tokens_unopened 0"));
    QCOMPARE(checksOf(server).size(), std::size_t{1}); // a new token is no check
}

void UnopenedTest::theStartFindsWhatNobodyAskedFor()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    QCOMPARE(other.authenticate(), 200);
    other.setToken("other token");
    server.stop();
    sealElsewhere(server, "MAC-1");
    QVERIFY(server.holdsToken("MAC-1")); // nobody has looked
    QVERIFY(server.restart().has_value());
    QTRY_COMPARE(server.fact("MAC-1", Fact::EscrowOnServer), std::string("not-escrowed"));
    QVERIFY(server.holdsToken("MAC-2"));
    QCOMPARE(server.events("MAC-1").back(), std::string("token-unreadable"));
    QTRY_VERIFY(!server.log().empty());
    QCOMPARE(server.log().back(),
        std::string("tokens of the vault that do not open: 1 (their Macs are listed without one)"));
    server.stop();
    QVERIFY(server.restart().has_value());
    server.stop(); // another start tells nothing new
    QCOMPARE(checksOf(server).size(), std::size_t{1});
    QCOMPARE(count(server.events("MAC-1"), "token-unreadable"), 1);
}

void UnopenedTest::whatOpensAgainIsHeldAgain()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken(token);
    const auto swapKeyAndNonce = [&] {
        server.withSession([](Session &session) {
            QVERIFY(session.query("update vault set nonce=key_nonce, key_nonce=nonce")
                        .count()
                        .has_value());
        });
    };
    swapKeyAndNonce();
    QCOMPARE(mac.token(), std::string("500"));
    QVERIFY(!server.holdsToken("MAC-1"));
    swapKeyAndNonce();
    server.stop();
    QVERIFY(server.restart().has_value());
    QTRY_VERIFY(server.holdsToken("MAC-1"));
    QCOMPARE(TestMac(server.port(), "MAC-1", mac.identity).token(), token);
    QCOMPARE(checksOf(server),
        (Words{"MAC-1 escrowed -> not-escrowed: its data key does not open",
            "MAC-1 not-escrowed -> escrowed: its token opens again"}));
}

void UnopenedTest::everyPageOfTheVaultIsTried()
{
    constexpr int many = 1203; // three pages
    ServerUnder server;
    server.stop();
    server.withSession([&](Session &session) {
        const Sealer other(base::Secret(std::string_view("another key of thirty-two bytes.")));
        QVERIFY(session.connection().beginWriting().has_value());
        for (int i = 0; i < many; ++i) {
            const auto udid = "MAC-" + std::to_string(i);
            const auto key
                = DeviceRows(session).insert({.id = udid, .udid = udid, .enrolledAt = server.at()});
            QVERIFY(VaultRows(session)
                        .put(*key, other.seal(base::Secret(token), udid), "f", server.at())
                        .has_value());
        }
        QVERIFY(session.connection().commit().has_value());
    });
    QVERIFY(server.restart().has_value());
    QTRY_VERIFY(metricsSay(server, "latchkeyd_tokens_unopened " + std::to_string(many)));
    QCOMPARE(checksOf(server).size(), std::min<std::size_t>(many, 1000));
}

QTEST_GUILESS_MAIN(UnopenedTest)
#include "unopenedtest.moc"

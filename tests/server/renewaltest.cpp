// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "server/support/testmac.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using macos::Plist;
using Words = std::vector<std::string>;

namespace {

constexpr std::chrono::days soon{29};

void offerProfile(Options &options)
{
    options.topic = "com.apple.mgmt.x";
    options.publicUrl = "https://mdm.example.org";
    options.identityPayload = options.data / "payload.plist";
    std::ignore = base::writeFileAtomically(options.identityPayload,
        macos::writePlist(
            Plist::dict({{"PayloadType", "com.apple.security.scep"}, {"PayloadUUID", "I-1"}})));
}

/// An enrolled Mac with a token, whose certificate ends after `left`, and with no command waiting.
TestMac enrolled(ServerUnder &server, std::chrono::days left)
{
    TestMac mac(server);
    mac.identity = server.authority().issue("old", {.to = server.clock().now() + left});
    [&] {
        QCOMPARE(mac.authenticate(), 200);
        QCOMPARE(mac.setToken("token"), 200);
    }();
    return mac;
}

/// Acknowledges all that waits before the InstallProfile, and leaves that one unanswered.
TestMac::Delivered installProfile(const TestMac &mac)
{
    auto next = mac.idle();
    while (!next.uuid.empty() && next.request != "InstallProfile") {
        next = mac.report("Acknowledged", next.uuid);
    }
    return next;
}

std::string newestNote(const ServerUnder &server)
{
    std::string note;
    server.withSession([&](Session &session) {
        const auto found
            = session
                  .query(
                      "select note from event where kind='authenticate' order by key desc limit 1")
                  .one([](const Row &row) { return row.text(0); });
        note = found && *found ? **found : std::string();
    });
    return note;
}

} // namespace

/// The profile that this server sends before a certificate ends, and the Authenticate after it.
class RenewalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProfileOfEnrollIsSentOnceBeforeTheEnd();
    void nothingIsSentWhereItIsNotDue_data();
    void nothingIsSentWhereItIsNotDue();
    void anUnusedProfileIsSentAgainAfterAWeek();
    void aNewKeyWithinTheHourKeepsTheToken_data();
    void aNewKeyWithinTheHourKeepsTheToken();
    void aNewKeyIsAReEnrollment_data();
    void aNewKeyIsAReEnrollment();
    void oneDeliveryRenewsOnce();
    void aProfileThatIsNoLongerOfferedIsNotSent();
};

void RenewalTest::theProfileOfEnrollIsSentOnceBeforeTheEnd()
{
    ServerUnder server(offerProfile);
    const auto mac = enrolled(server, soon);
    const auto sent = installProfile(mac);
    QCOMPARE(sent.request, std::string("InstallProfile"));
    const auto command = macos::readPlist(sent.body, 1U << 20U);
    const auto profile = ask(server.port(), {.method = "GET", .path = "/mdm/enroll"}).body;
    QVERIFY(profile.find("com.apple.mdm") != std::string::npos);
    QCOMPARE(std::string(command->find("Command")->dataAt("Payload").value()), profile);
    QCOMPARE(mac.report("Acknowledged", sent.uuid).uuid, std::string());
    QCOMPARE(mac.drain(), Words());
}

void RenewalTest::nothingIsSentWhereItIsNotDue_data()
{
    QTest::addColumn<bool>("offered");
    QTest::addColumn<int>("days");
    QTest::newRow("30 days left") << true << 30;
    QTest::newRow("no profile to give") << false << 5;
}

void RenewalTest::nothingIsSentWhereItIsNotDue()
{
    QFETCH(bool, offered);
    QFETCH(int, days);
    ServerUnder server([&](Options &options) {
        if (offered) {
            offerProfile(options);
        }
    });
    const auto mac = enrolled(server, std::chrono::days(days));
    const auto types = mac.drain();
    QVERIFY(!types.empty());
    QVERIFY(std::count(types.begin(), types.end(), "InstallProfile") == 0);
}

void RenewalTest::anUnusedProfileIsSentAgainAfterAWeek()
{
    ServerUnder server(offerProfile);
    const auto mac = enrolled(server, soon);
    QCOMPARE(mac.report("Error", installProfile(mac).uuid).uuid, std::string());
    server.advance(std::chrono::days{7} - std::chrono::minutes{1});
    QCOMPARE(installProfile(mac).request, std::string());
    server.advance(std::chrono::minutes{1});
    QCOMPARE(installProfile(mac).request, std::string("InstallProfile"));
}

void RenewalTest::aNewKeyWithinTheHourKeepsTheToken_data()
{
    QTest::addColumn<bool>("acknowledged");
    QTest::newRow("the Mac acknowledges first") << true;
    QTest::newRow("the Mac authenticates first") << false;
}

void RenewalTest::aNewKeyWithinTheHourKeepsTheToken()
{
    QFETCH(bool, acknowledged);
    ServerUnder server(offerProfile);
    auto mac = enrolled(server, soon);
    const auto sent = installProfile(mac);
    if (acknowledged) {
        QCOMPARE(mac.report("Acknowledged", sent.uuid).status, 200);
    }
    server.advance(std::chrono::hours{1});
    mac.identity = server.authority().issue("new");
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.token(), std::string("token"));
    const auto events = server.events("MAC-1");
    QCOMPARE(events[events.size() - 2], std::string("authenticate/identity-renewal"));
    QCOMPARE(newestNote(server), std::string("within an hour after this server sent the profile"));
    QCOMPARE(mac.drain(), Words()); // the profile neither, whatever the Mac said of it
}

void RenewalTest::aNewKeyIsAReEnrollment_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("minutes");
    QTest::newRow("an hour after the delivery") << QStringLiteral("Acknowledged") << 61;
    QTest::newRow("the profile was postponed") << QStringLiteral("NotNow") << 1;
    QTest::newRow("the profile was refused") << QStringLiteral("Error") << 1;
    QTest::newRow("the profile was not delivered") << QString() << 1;
}

void RenewalTest::aNewKeyIsAReEnrollment()
{
    QFETCH(QString, answer);
    QFETCH(int, minutes);
    ServerUnder server(offerProfile);
    auto mac = enrolled(server, soon);
    if (answer.isEmpty()) {
        std::ignore = mac.idle(); // queues it behind the commands of the enrollment
    } else {
        const auto sent = installProfile(mac);
        QCOMPARE(mac.report(answer.toStdString(), sent.uuid).status, 200);
    }
    server.advance(std::chrono::minutes(minutes));
    mac.identity = server.authority().issue("new");
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(server.events("MAC-1").back(), std::string("authenticate/re-enrollment"));
    QCOMPARE(newestNote(server), std::string("another public key"));
    QCOMPARE(mac.token(), std::string());
}

void RenewalTest::oneDeliveryRenewsOnce()
{
    ServerUnder server(offerProfile);
    auto mac = enrolled(server, soon);
    QCOMPARE(mac.report("Acknowledged", installProfile(mac).uuid).status, 200);
    server.advance(std::chrono::minutes{1});
    mac.identity = server.authority().issue("new");
    QCOMPARE(mac.authenticate(), 200);
    mac.identity = server.authority().issue("whoever holds a valid certificate");
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(server.events("MAC-1").back(), std::string("authenticate/re-enrollment"));
    QCOMPARE(mac.token(), std::string());
}

void RenewalTest::aProfileThatIsNoLongerOfferedIsNotSent()
{
    Options *options = nullptr;
    ServerUnder server([&](Options &given) {
        options = &given;
        offerProfile(given);
    });
    const auto mac = enrolled(server, soon);
    QCOMPARE(mac.report("NotNow", installProfile(mac).uuid).uuid, std::string());
    options->topic.clear();
    QVERIFY(server.restart().has_value());
    const TestMac again(server.port(), mac.udid(), mac.identity);
    QCOMPARE(again.drain(), Words());
    options->topic = "com.apple.mgmt.x";
    QVERIFY(server.restart().has_value());
    const TestMac later(server.port(), mac.udid(), mac.identity);
    QCOMPARE(later.drain(), Words{"InstallProfile"});
}

QTEST_GUILESS_MAIN(RenewalTest)
#include "renewaltest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using domain::Fact;
using macos::Plist;
using Words = std::vector<std::string>;

namespace {

Plist::Entry aToken(std::string_view bytes)
{
    return {"BootstrapToken", Plist::data(bytes)};
}

} // namespace

/// What each check-in message does to the token, the binding and the queue.
class CheckinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenComesBackAsItWasStored();
    void getWithoutTokenIsEmptyData();
    void getIsAllowedFromAuthenticateOn();
    void setWithoutValueClears_data();
    void setWithoutValueClears();
    void largestTokenIsKeptAndALargerOneRefused();
    void renewalWithTheSameKeyKeepsTokenAndCommands();
    void anotherKeyIsAReEnrollment();
    void checkOutEndsTheBindingTwice();
    void checkedOutMacEnrolsAnew();
    void forbiddenChannelsChangeNothing_data();
    void forbiddenChannelsChangeNothing();
    void userChannelTokenUpdateNamesTheUser();
    void longNamesAreCutBetweenCharacters();
    void userAuthenticateIsDeclined();
    void userEnrollmentHasNoToken();
    void factsOfAuthenticateAreStated();
    void listedMacTakesItsUdidAndKeepsItsRow();
    void bothPathsInOne();
};

void CheckinTest::tokenComesBackAsItWasStored()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.tokenUpdate(), 200);
    const std::string bytes("tok\0en\xff", 7);
    QCOMPARE(mac.setToken(bytes), 200);
    QCOMPARE(mac.token(), bytes);
    QVERIFY(server.holdsToken("MAC-1"));
    const auto reply = mac.checkin("GetBootstrapToken");
    QCOMPARE(reply.header("Content-Type"), std::string("application/xml"));
    QCOMPARE(server.events("MAC-1"),
        (Words{"authenticate/re-enrollment", "token-update", "set-token/stored",
            "get-token/returned", "get-token/returned"}));
}

void CheckinTest::getWithoutTokenIsEmptyData()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto reply = mac.checkin("GetBootstrapToken");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), std::string("application/xml"));
    QCOMPARE(mac.token(), std::string());
    QCOMPARE(server.events("MAC-1").back(), std::string("get-token/none"));
}

void CheckinTest::getIsAllowedFromAuthenticateOn()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.token(), std::string("403"));
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.token(), std::string());
}

void CheckinTest::setWithoutValueClears_data()
{
    QTest::addColumn<bool>("withKey");
    QTest::newRow("empty data") << true;
    QTest::newRow("no key") << false;
}

void CheckinTest::setWithoutValueClears()
{
    QFETCH(bool, withKey);
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto reply
        = mac.checkin("SetBootstrapToken", withKey ? Plist::Dict{aToken("")} : Plist::Dict{});
    QCOMPARE(reply.status, 200);
    QCOMPARE(mac.token(), std::string());
    QVERIFY(!server.holdsToken("MAC-1"));
    const Words events = server.events("MAC-1");
    QCOMPARE(events[events.size() - 2], std::string("set-token/cleared"));
}

void CheckinTest::largestTokenIsKeptAndALargerOneRefused()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const std::string largest(64 * 1024, 'x');
    QCOMPARE(mac.setToken(largest), 200);
    QCOMPARE(mac.setToken(largest + "y"), 400);
    QCOMPARE(mac.checkin("SetBootstrapToken", {{"BootstrapToken", "text"}}).status, 400);
    QVERIFY(mac.token() == largest);
    const Words events = server.events("MAC-1");
    QCOMPARE(std::count(events.begin(), events.end(), "set-token/rejected"), 2);
}

void CheckinTest::renewalWithTheSameKeyKeepsTokenAndCommands()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto first = mac.idle();
    const auto old = mac.identity;
    mac.identity = server.authority().issue("renewed", {.key = old.key});
    QCOMPARE(mac.token(), std::string("403")); // not before it authenticated
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.token(), std::string("token"));
    QCOMPARE(mac.idle().uuid, first.uuid);
    mac.identity = old;
    QCOMPARE(mac.token(), std::string("403"));
    const Words events = server.events("MAC-1");
    QVERIFY(std::count(events.begin(), events.end(), "authenticate/identity-renewal") == 1);
}

void CheckinTest::anotherKeyIsAReEnrollment()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto before = mac.idle();
    server.advance(std::chrono::minutes{5});
    mac.identity = server.authority().issue("new");
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.token(), std::string());
    const auto after = mac.idle();
    QCOMPARE(after.request, std::string("Settings"));
    QVERIFY(after.uuid != before.uuid);
    QCOMPARE(mac.drain(), (Words{"Settings", "SecurityInfo", "DeviceInformation", "UserList"}));
}

void CheckinTest::checkOutEndsTheBindingTwice()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    QCOMPARE(mac.checkin("CheckOut").status, 200);
    const Words events = server.events("MAC-1");
    QCOMPARE(mac.checkin("CheckOut").status, 200);
    QCOMPARE(server.events("MAC-1"), events);
    QCOMPARE(events.back(), std::string("check-out"));
    QCOMPARE(mac.token(), std::string("403"));
    QCOMPARE(mac.idle().status, 403);
    QVERIFY(!server.holdsToken("MAC-1"));
    QCOMPARE(server.fact("MAC-1", Fact::Enrolled), std::string("false"));
}

void CheckinTest::checkedOutMacEnrolsAnew()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    std::ignore = mac.checkin("CheckOut");
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(server.events("MAC-1").back(), std::string("authenticate/re-enrollment"));
    QCOMPARE(mac.token(), std::string());
    QCOMPARE(server.fact("MAC-1", Fact::Enrolled), std::string("true"));
}

void CheckinTest::forbiddenChannelsChangeNothing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    for (const auto *type : {"SetBootstrapToken", "GetBootstrapToken"}) {
        for (const auto *key : {"UserID", "EnrollmentID"}) {
            QTest::newRow(qPrintable(QLatin1String(type) + QLatin1Char(' ') + QLatin1String(key)))
                << QString::fromLatin1(type) << QString::fromLatin1(key);
        }
    }
    QTest::newRow("CheckOut UserID") << QStringLiteral("CheckOut") << QStringLiteral("UserID");
    QTest::newRow("Authenticate UserID")
        << QStringLiteral("Authenticate") << QStringLiteral("UserID");
}

void CheckinTest::forbiddenChannelsChangeNothing()
{
    QFETCH(QString, type);
    QFETCH(QString, key);
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.setToken("token");
    const auto reply
        = mac.checkin(type.toStdString(), {{key.toStdString(), "AAAA-BBBB"}, aToken("other")});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body, std::string());
    QCOMPARE(mac.token(), std::string("token"));
}

void CheckinTest::userChannelTokenUpdateNamesTheUser()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto reply = mac.checkin("TokenUpdate",
        {{"Token", Plist::data("p")}, {"PushMagic", "m"}, {"UserID", "U-1"},
            {"UserShortName", "kim"}, {"UserLongName", "Kim Doe"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(server.mac("MAC-1").device.user, std::string("Kim Doe"));
}

void CheckinTest::longNamesAreCutBetweenCharacters()
{
    ServerUnder server;
    const TestMac mac(server);
    std::string name = "x";
    for (int i = 0; i < 100; ++i) {
        name += "東";
    }
    QCOMPARE(mac.checkin("Authenticate", {{"Topic", "t"}, {"DeviceName", name}}).status, 200);
    QCOMPARE(mac.checkin("TokenUpdate",
                    {{"Token", Plist::data("p")}, {"PushMagic", "m"}, {"UserID", "U-1"},
                        {"UserLongName", name}})
                 .status,
        200);
    const auto row = server.mac("MAC-1").device;
    QCOMPARE(row.name, name.substr(0, 1 + 84 * 3));
    QCOMPARE(row.user, name.substr(0, 1 + 84 * 3));
}

void CheckinTest::userAuthenticateIsDeclined()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.checkin("UserAuthenticate", {{"UserID", "U-1"}}).status, 410);
}

void CheckinTest::userEnrollmentHasNoToken()
{
    ServerUnder server;
    const TestMac mac(server, "ENROLLMENT-1");
    const auto send = [&](const std::string &type) {
        return mac.send("/mdm/checkin",
            Plist::dict({{"MessageType", type}, {"Topic", "t"}, {"EnrollmentID", "ENROLLMENT-1"},
                {"OSVersion", "14.1"}, aToken("token")}));
    };
    QCOMPARE(send("Authenticate").status, 200);
    QCOMPARE(send("SetBootstrapToken").status, 400);
    QCOMPARE(send("GetBootstrapToken").status, 400);
    QCOMPARE(server.fact("ENROLLMENT-1", Fact::EnrollmentType), std::string("user-enrollment"));
    QVERIFY(!server.holdsToken("ENROLLMENT-1"));
}

void CheckinTest::factsOfAuthenticateAreStated()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.tokenUpdate(true);
    const auto item = server.mac("MAC-1");
    QCOMPARE(item.device.name, std::string("Test Mac"));
    QCOMPARE(item.device.model, std::string("MacBook Pro"));
    QCOMPARE(item.device.serial, std::string("SERIAL1"));
    QVERIFY(item.device.enrolledAt.has_value());
    QCOMPARE(server.fact("MAC-1", Fact::OsVersion), std::string("14.4"));
    QCOMPARE(server.fact("MAC-1", Fact::AwaitingConfiguration), std::string("true"));
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("sent"));
    QCOMPARE(server.fact("MAC-1", Fact::EscrowOnServer), std::string("not-escrowed"));
}

void CheckinTest::listedMacTakesItsUdidAndKeepsItsRow()
{
    ServerUnder server;
    server.withSession([&](Session &session) {
        std::ignore = AssignedRows(session).put({.serial = "SERIAL1",
            .name = "FIN-1",
            .model = "MacBook Air",
            .user = "Kim",
            .setupAccount = "standard",
            .managedAdmin = true,
            .at = server.clock().now()});
    });
    QCOMPARE(server.fact("serial:SERIAL1", Fact::EscrowOnServer),
        std::string("unknown because never-checked-in"));
    QCOMPARE(server.fact("serial:SERIAL1", Fact::SetupAccount), std::string("standard"));
    const auto key = server.mac("serial:SERIAL1").key;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QVERIFY(!server.knows("serial:SERIAL1"));
    const auto item = server.mac("MAC-1");
    QCOMPARE(number(item.key), number(key));
    QCOMPARE(item.device.model, std::string("MacBook Air"));
    QCOMPARE(item.device.user, std::string("Kim"));
    QCOMPARE(server.fact("MAC-1", Fact::ManagedAdmin), std::string("true"));
    server.withSession([](Session &session) {
        QCOMPARE(*DeviceRows(session).removedSince(0), Words{"serial:SERIAL1"});
    });
}

void CheckinTest::bothPathsInOne()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto body = macos::writePlist(
        Plist::dict({{"MessageType", "SetBootstrapToken"}, {"UDID", "MAC-1"}, aToken("token")}));
    QCOMPARE(mac.sendRaw("/mdm", body).status, 200);
    QCOMPARE(mac.token(), std::string("token"));
    const auto idle = macos::writePlist(Plist::dict({{"Status", "Idle"}, {"UDID", "MAC-1"}}));
    QVERIFY(mac.sendRaw("/mdm", idle).body.find("RequestType") != std::string::npos);
}

QTEST_GUILESS_MAIN(CheckinTest)
#include "checkintest.moc"

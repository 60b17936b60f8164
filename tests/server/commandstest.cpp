// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "server/commands/osversion.h"
#include "server/commands/queue.h"
#include "server/storage/eventrows.h"
#include "server/storage/factrows.h"
#include "server/storage/storage.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using domain::Fact;
using macos::Plist;
using Words = std::vector<std::string>;

namespace {

const Words enrollment = {"Settings", "SecurityInfo", "DeviceInformation", "UserList"};

Plist chain(int code)
{
    return Plist::array({Plist::dict({{"ErrorCode", code}, {"ErrorDomain", "MCMDMErrorDomain"},
        {"LocalizedDescription", "It did not work"}})});
}

CommandRow commandOf(const ServerUnder &server, const std::string &uuid)
{
    CommandRow row;
    server.withSession([&](Session &session) {
        auto found = CommandRows(session).find(uuid);
        if (found && *found) {
            row = **found;
        }
    });
    return row;
}

} // namespace

/// The order of the queue, what ends a command, and when commands are asked.
class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrollmentQueuesInOrder_data();
    void enrollmentQueuesInOrder();
    void optionIsWhatAppleDescribes();
    void unreportedComesBackAtTheNextIdleOnly();
    void notNowComesBackAtTheNextIdleOnly();
    void secondReportChangesNothing();
    void unknownCommandChangesNothing();
    void anotherMacsCommandIsNotTouched();
    void errorKeepsItsWholeChain();
    void failedItemOfAnAcknowledgedSettingIsAnError();
    void storedTokenAsksAgain();
    void endOfSetupAsksAgain();
    void weekOldFactsAreAskedAgain();
    void userChannelGetsNoCommand();
    void versions();
};

void CommandsTest::enrollmentQueuesInOrder_data()
{
    QTest::addColumn<QString>("osVersion");
    QTest::addColumn<int>("first");
    QTest::newRow("14.4") << QStringLiteral("14.4") << 0;
    QTest::newRow("10.15") << QStringLiteral("10.15") << 0;
    QTest::newRow("10.16 is 11") << QStringLiteral("10.16") << 0;
    QTest::newRow("10.14.6: no option") << QStringLiteral("10.14.6") << 1;
}

void CommandsTest::enrollmentQueuesInOrder()
{
    QFETCH(QString, osVersion);
    QFETCH(int, first);
    ServerUnder server;
    TestMac mac(server);
    mac.osVersion = osVersion.toStdString();
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.drain(), Words(enrollment.begin() + first, enrollment.end()));
}

void CommandsTest::optionIsWhatAppleDescribes()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto body = macos::readPlist(mac.idle().body, 1U << 20U);
    QVERIFY(body.has_value());
    const auto *settings = body->find("Command")->arrayAt("Settings");
    QVERIFY(settings != nullptr && settings->size() == 1);
    QCOMPARE(settings->front().stringAt("Item").value(), std::string_view("MDMOptions"));
    QVERIFY(settings->front().find("MDMOptions")->boolAt("BootstrapTokenAllowed").value());
}

void CommandsTest::unreportedComesBackAtTheNextIdleOnly()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto first = mac.idle();
    QCOMPARE(mac.idle().uuid, first.uuid);
    const auto second = mac.report("Acknowledged", "unknown");
    QCOMPARE(second.request, std::string("SecurityInfo"));
    QCOMPARE(mac.idle().uuid, first.uuid);
}

void CommandsTest::notNowComesBackAtTheNextIdleOnly()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto first = mac.idle();
    auto next = mac.report("NotNow", first.uuid);
    Words types;
    while (!next.uuid.empty()) {
        QVERIFY(next.uuid != first.uuid);
        types.push_back(next.request);
        next = mac.report("Acknowledged", next.uuid);
    }
    QCOMPARE(types, Words(enrollment.begin() + 1, enrollment.end()));
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("not-now"));
    QCOMPARE(mac.idle().uuid, first.uuid);
    QCOMPARE(mac.report("Acknowledged", first.uuid).uuid, std::string());
    QCOMPARE(mac.idle().uuid, std::string());
    const auto events = server.events("MAC-1");
    QCOMPARE(std::count(events.begin(), events.end(), "options/not-now"), 1);
    QCOMPARE(events.back(), std::string("options/acknowledged"));
}

void CommandsTest::secondReportChangesNothing()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto first = mac.idle();
    const auto second = mac.report("Acknowledged", first.uuid);
    const auto events = server.events("MAC-1");
    const auto again = mac.report("Error", first.uuid, {{"ErrorChain", chain(1)}});
    QCOMPARE(again.request, std::string("DeviceInformation")); // the next that was not handed out
    QCOMPARE(server.events("MAC-1"), events);
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("acknowledged"));
    QCOMPARE(mac.idle().uuid, second.uuid);
}

void CommandsTest::unknownCommandChangesNothing()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.report("Acknowledged", "1234").status, 200);
    QCOMPARE(mac.drain(), enrollment);
}

void CommandsTest::anotherMacsCommandIsNotTouched()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    TestMac other(server, "MAC-2");
    other.serial = "SERIAL2";
    QCOMPARE(other.authenticate(), 200);
    const auto first = mac.idle();
    QCOMPARE(other.report("Acknowledged", first.uuid).status, 200);
    QCOMPARE(mac.idle().uuid, first.uuid);
}

void CommandsTest::errorKeepsItsWholeChain()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto first = mac.idle();
    auto two = *chain(12021).asArray();
    two.push_back(chain(7).asArray()->front());
    mac.report("Error", first.uuid, {{"ErrorChain", Plist::array(two)}});
    const auto errors = server.mac("MAC-1").device.optionErrors;
    QCOMPARE(errors.size(), std::size_t{2});
    QCOMPARE(errors[0], (domain::ChainError{12021, "MCMDMErrorDomain", "It did not work"}));
    QCOMPARE(errors[1].code, std::int64_t{7});
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("error"));
    QCOMPARE(server.events("MAC-1").back(), std::string("options/error"));
    const auto security = mac.report("CommandFormatError", mac.idle().uuid);
    QVERIFY(security.request != "SecurityInfo");
    QCOMPARE(commandOf(server, first.uuid).command.state, domain::CommandState::Error);
}

void CommandsTest::failedItemOfAnAcknowledgedSettingIsAnError()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.report("Acknowledged", mac.idle().uuid,
        {{"Settings",
            Plist::array({Plist::dict(
                {{"Item", "MDMOptions"}, {"Status", "Error"}, {"ErrorChain", chain(5)}})})}});
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("error"));
    QCOMPARE(server.mac("MAC-1").device.optionErrors.size(), std::size_t{1});
}

void CommandsTest::storedTokenAsksAgain()
{
    ServerUnder server;
    TestMac mac(server);
    mac.osVersion = "13.2";
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.drain(), enrollment);
    mac.setToken("token");
    QCOMPARE(mac.drain(),
        (Words{"SecurityInfo", "DeviceInformation", "UserList"})); // 13.2: no preflight
    std::ignore = mac.checkin("SetBootstrapToken");
    QCOMPARE(mac.drain(), Words());
}

void CommandsTest::endOfSetupAsksAgain()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.tokenUpdate(true);
    mac.drain();
    mac.tokenUpdate(true);
    QCOMPARE(mac.drain(), Words());
    mac.tokenUpdate(false);
    QCOMPARE(mac.drain(), (Words{"SecurityInfo", "DeviceInformation", "UserList"}));
    mac.tokenUpdate(false);
    QCOMPARE(mac.drain(), Words());
}

void CommandsTest::weekOldFactsAreAskedAgain()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.drain();
    server.advance(std::chrono::days{7} - std::chrono::minutes{1});
    QCOMPARE(mac.drain(), Words());
    server.advance(std::chrono::minutes{1});
    QCOMPARE(mac.drain(), (Words{"SecurityInfo", "DeviceInformation", "UserList"}));
}

void CommandsTest::userChannelGetsNoCommand()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto idle = mac.send(
        "/mdm/connect", Plist::dict({{"Status", "Idle"}, {"UDID", "MAC-1"}, {"UserID", "U-1"}}));
    QCOMPARE(idle.status, 200);
    QCOMPARE(idle.body, std::string());
    QCOMPARE(mac.drain(), enrollment);
}

void CommandsTest::versions()
{
    QVERIFY(isAtLeast("10.16", {11, 0, 0}));
    QVERIFY(isAtLeast("13.3", {13, 3, 0}));
    QVERIFY(!isAtLeast("13.2.9", {13, 3, 0}));
    QVERIFY(!isAtLeast("", {13, 3, 0}));
    QVERIFY(mayBeAtLeast("", {13, 3, 0}));
    QVERIFY(!mayBeAtLeast("10.14.6", {10, 15, 0}));
    QVERIFY(!osVersionFrom("Sonoma"));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"

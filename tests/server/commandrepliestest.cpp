// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using domain::Fact;
using macos::Plist;

namespace {

domain::Account accountOf(const ServerUnder &server, const std::string &name)
{
    const auto item = server.mac("MAC-1");
    if (item.device.facts.accounts) {
        for (const auto &account : item.device.facts.accounts->items) {
            if (account.name == name) {
                return account;
            }
        }
    }
    return {};
}

/// Acknowledges commands until one of this type is delivered.
TestMac::Delivered until(const TestMac &mac, const std::string &type)
{
    auto next = mac.idle();
    while (!next.uuid.empty() && next.request != type) {
        next = mac.report("Acknowledged", next.uuid);
    }
    return next;
}

} // namespace

/// What the answers to commands state about a Mac.
class CommandRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void securityInfoStatesFacts();
    void deviceInformationStatesFacts();
    void hardwareRule_data();
    void hardwareRule();
    void userListMakesAccounts();
    void loginOnceSeenStaysUntilReEnrollment();
    void preflightIsKeptVerbatim();
};

void CommandRepliesTest::securityInfoStatesFacts()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto command = until(mac, "SecurityInfo");
    mac.report("Acknowledged", command.uuid,
        {{"SecurityInfo",
            Plist::dict(
                {{"FDE_Enabled", true}, {"BootstrapTokenAllowedForAuthentication", "disallowed"},
                    {"BootstrapTokenRequiredForSoftwareUpdate", true},
                    {"BootstrapTokenRequiredForKernelExtensionApproval", false},
                    {"ManagementStatus",
                        Plist::dict(
                            {{"EnrolledViaDEP", false}, {"UserApprovedEnrollment", true}})}})}});
    QCOMPARE(server.fact("MAC-1", Fact::FileVault), std::string("on"));
    QCOMPARE(server.fact("MAC-1", Fact::AuthAllowed), std::string("disallowed"));
    QCOMPARE(server.fact("MAC-1", Fact::Hardware), std::string("apple-silicon"));
    QCOMPARE(server.fact("MAC-1", Fact::RequiredForUpdate), std::string("true"));
    QCOMPARE(server.fact("MAC-1", Fact::RequiredForKext), std::string("false"));
    QCOMPARE(server.fact("MAC-1", Fact::EnrollmentType), std::string("user-initiated"));
    QCOMPARE(server.fact("MAC-1", Fact::UserApproved), std::string("true"));
}

void CommandRepliesTest::deviceInformationStatesFacts()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto command = until(mac, "DeviceInformation");
    server.advance(std::chrono::seconds{1}); // later than what Authenticate told
    mac.report("Acknowledged", command.uuid,
        {{"QueryResponses",
            Plist::dict({{"IsSupervised", true}, {"OSVersion", "15.1"}, {"IsAppleSilicon", true},
                {"MDMOptions",
                    Plist::dict({{"BootstrapTokenAllowed", true},
                        {"ActivationLockAllowedWhileSupervised", true},
                        {"PromptUserToAllowBootstrapTokenForAuthentication", false}})},
                {"AutoSetupAdminAccounts",
                    Plist::array({Plist::dict({{"GUID", "G-1"}, {"shortName", "hqadmin"}})})}})}});
    QCOMPARE(server.fact("MAC-1", Fact::Supervised), std::string("true"));
    QCOMPARE(server.fact("MAC-1", Fact::OsVersion), std::string("15.1"));
    QCOMPARE(server.fact("MAC-1", Fact::Hardware), std::string("apple-silicon"));
    QCOMPARE(server.fact("MAC-1", Fact::OptionOnDevice), std::string("true"));
    QCOMPARE(server.fact("MAC-1", Fact::ActivationLockAllowed), std::string("true"));
    QCOMPARE(server.fact("MAC-1", Fact::PromptsForToken), std::string("false"));
    QCOMPARE(server.fact("MAC-1", Fact::ManagedAdmin), std::string("true"));
    QCOMPARE(accountOf(server, "hqadmin").createdBy, std::optional{domain::CreatedBy::Mdm});
}

void CommandRepliesTest::hardwareRule_data()
{
    QTest::addColumn<QString>("osVersion");
    QTest::addColumn<QString>("secureBoot");
    QTest::addColumn<bool>("tellsSilicon");
    QTest::addColumn<QString>("hardware");
    const auto full = QStringLiteral("full");
    const auto none = QStringLiteral("not supported");
    QTest::newRow("no secure boot")
        << QStringLiteral("12.6") << none << false << QStringLiteral("intel");
    QTest::newRow("T2 on 10.15") << QStringLiteral("10.15.7") << full << false
                                 << QStringLiteral("intel-t2");
    QTest::newRow("T2 by its word")
        << QStringLiteral("12.6") << full << true << QStringLiteral("intel-t2");
    QTest::newRow("not told") << QStringLiteral("12.6") << full << false << QString();
}

void CommandRepliesTest::hardwareRule()
{
    QFETCH(QString, osVersion);
    QFETCH(QString, secureBoot);
    QFETCH(bool, tellsSilicon);
    QFETCH(QString, hardware);
    ServerUnder server;
    TestMac mac(server);
    mac.osVersion = osVersion.toStdString();
    QCOMPARE(mac.authenticate(), 200);
    const auto security = until(mac, "SecurityInfo");
    mac.report("Acknowledged", security.uuid,
        {{"SecurityInfo",
            Plist::dict(
                {{"SecureBoot", Plist::dict({{"SecureBootLevel", secureBoot.toStdString()}})}})}});
    if (tellsSilicon) {
        const auto information = until(mac, "DeviceInformation");
        mac.report("Acknowledged", information.uuid,
            {{"QueryResponses", Plist::dict({{"IsAppleSilicon", false}})}});
    }
    QCOMPARE(server.fact("MAC-1", Fact::Hardware), hardware.toStdString());
}

void CommandRepliesTest::userListMakesAccounts()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto command = until(mac, "UserList");
    mac.report("Acknowledged", command.uuid,
        {{"Users",
            Plist::array({Plist::dict({{"UserName", "kim"}, {"FullName", "Kim Doe"}, {"UID", 501},
                              {"UserGUID", "G-1"}, {"IsLoggedIn", true}, {"HasSecureToken", true}}),
                Plist::dict({{"UserName", "net"}, {"UserGUID", "G-2"}, {"MobileAccount", true},
                    {"IsLoggedIn", false}})})}});
    const auto kim = accountOf(server, "kim");
    QCOMPARE(kim.fullName, std::optional<std::string>("Kim Doe"));
    QCOMPARE(kim.uid, std::optional<std::int64_t>(501));
    QCOMPARE(kim.secureToken, std::optional<bool>(true));
    QCOMPARE(kim.loggedIn, std::optional{domain::LoggedIn::Password});
    const auto net = accountOf(server, "net");
    QCOMPARE(net.kind, domain::AccountKind::Mobile);
    QVERIFY(!net.loggedIn && !net.secureToken);
    QVERIFY(server.mac("MAC-1").device.facts.accounts->complete);
}

void CommandRepliesTest::loginOnceSeenStaysUntilReEnrollment()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto tell = [&](bool loggedIn) {
        const auto command = until(mac, "UserList");
        mac.report("Acknowledged", command.uuid,
            {{"Users",
                Plist::array({Plist::dict(
                    {{"UserName", "kim"}, {"UserGUID", "G-1"}, {"IsLoggedIn", loggedIn}})})}});
    };
    tell(true);
    mac.setToken("token"); // asks again
    tell(false);
    QCOMPARE(accountOf(server, "kim").loggedIn, std::optional{domain::LoggedIn::Password});
    mac.identity = server.authority().issue("new");
    QCOMPARE(mac.authenticate(), 200);
    QVERIFY(!accountOf(server, "kim").loggedIn);
}

void CommandRepliesTest::preflightIsKeptVerbatim()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.drain();
    mac.setToken("token");
    auto next = mac.idle();
    while (next.body.find("EACSPreflight") == std::string::npos && !next.uuid.empty()) {
        next = mac.report("Acknowledged", next.uuid);
    }
    QVERIFY(!next.uuid.empty());
    mac.report("Acknowledged", next.uuid,
        {{"QueryResponses", Plist::dict({{"EACSPreflight", "System is not sealed"}})}});
    QCOMPARE(server.fact("MAC-1", Fact::EacsPreflight), std::string("System is not sealed"));
}

QTEST_GUILESS_MAIN(CommandRepliesTest)
#include "commandrepliestest.moc"

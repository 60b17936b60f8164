// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/visit.h"

#include "simulator/outputs.h"
#include "simulator/support/casting.h"
#include "simulator/support/strictserver.h"

#include <QTest>

using namespace latchkey::simulator;
using namespace latchkey::simulator::test;
using latchkey::domain::AccountKind;
using latchkey::domain::CreatedBy;
using latchkey::macos::Plist;
using Words = std::vector<std::string>;

namespace {

Words make(Mac &mac, StrictServer &server, std::vector<Errand> errands)
{
    Visit visit(mac, nowhere(), std::move(errands));
    server.messages.clear();
    server.serve(visit);
    return server.messages;
}

std::vector<Errand> setUp(const MacAccount &admin)
{
    return {Enroll{}, Connect{}, MakeAccount{admin}, LogIn{admin.name}};
}

} // namespace

class VisitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enrollmentThenLoginEscrows()
    {
        Mac mac = macWith({10, 15, 7});
        StrictServer server;
        server.queueOption();
        const Words messages = make(mac, server, setUp(account("ada", CreatedBy::SetupAssistant)));
        QCOMPARE(messages,
            Words({"Authenticate", "TokenUpdate", "Idle", "Acknowledged", "SetBootstrapToken"}));
        QVERIFY(!server.token.empty());
        QCOMPARE(server.token, mac.state.token);
        QVERIFY(mac.state.believesEscrowed);
        QVERIFY(server.complaints.empty());
    }

    void refusedTokenIsNotBelieved()
    {
        Mac mac = macWith({14, 8, 2});
        StrictServer server;
        server.refusesTokens = true;
        Visit visit(mac, nowhere(), setUp(account("ada", CreatedBy::SetupAssistant)));
        server.serve(visit);
        QVERIFY(!mac.state.believesEscrowed);
        QCOMPARE(visit.refusals().size(), std::size_t{1});
        QCOMPARE(visit.refusals().front().message, std::string("SetBootstrapToken"));
        QCOMPARE(visit.refusals().front().status, 500);
    }

    void mobileAccountGetsSecureTokenFromTheServersToken()
    {
        Mac mac = macWith({10, 15, 7});
        StrictServer server;
        server.queueOption();
        make(mac, server, setUp(account("ada", CreatedBy::SetupAssistant)));
        const auto mobile = account("mob", CreatedBy::Person, false, AccountKind::Mobile);
        QCOMPARE(
            make(mac, server, {MakeAccount{mobile}, LogIn{"mob"}}), Words({"GetBootstrapToken"}));
        QVERIFY(findAccount(mac, "mob")->secureToken);
    }

    void lostTokenGivesNoSecureToken()
    {
        Mac mac = macWith({14, 8, 2});
        StrictServer server;
        make(mac, server, setUp(account("ada", CreatedBy::SetupAssistant)));
        server.token.clear();
        make(mac, server, {MakeAccount{account("bo", CreatedBy::Script)}, LogIn{"bo"}});
        QVERIFY(!findAccount(mac, "bo")->secureToken);
        QVERIFY(mac.state.believesEscrowed);
    }

    void enrollingAgainSendsOnlyAtTheNextLogin()
    {
        Mac mac = macWith({26, 1, 0});
        StrictServer server;
        make(mac, server, setUp(account("ada", CreatedBy::SetupAssistant)));
        QCOMPARE(make(mac, server, {Enroll{}, Connect{}}),
            Words({"Authenticate", "TokenUpdate", "Idle"}));
        QVERIFY(mac.state.believesEscrowed);
        QCOMPARE(make(mac, server, {LogIn{"ada"}}), Words({"SetBootstrapToken"}));
    }

    void macThatHasLeftAsksForNothing()
    {
        Mac mac = macWith({14, 8, 2});
        StrictServer server;
        QCOMPARE(make(mac, server, {Enroll{}, CheckOutNow{}, Connect{}}),
            Words({"Authenticate", "TokenUpdate", "CheckOut"}));
        QCOMPARE(make(mac, server, {Enroll{}, Connect{}}),
            Words({"Authenticate", "TokenUpdate", "Idle"}));
    }

    void removalTellsTheServerUnlessItIsOffline()
    {
        Mac mac = macWith({12, 7, 6});
        StrictServer server;
        make(mac, server, setUp(account("ada", CreatedBy::SetupAssistant)));
        QVERIFY(make(mac, server, {RemoveTokenOffline{}}).empty());
        QVERIFY(!server.token.empty());
        make(mac, server, {InstallByHand{"ada"}, RemoveToken{}});
        QVERIFY(server.token.empty());
        QVERIFY(!mac.state.believesEscrowed);
    }

    void busyMacPostponesSettingsAndAnswersTheRest()
    {
        Mac mac = macWith({10, 15, 7});
        mac.settings = Settings::Postponed;
        StrictServer server;
        server.queueOption();
        server.queueCommand("SecurityInfo");
        QCOMPARE(make(mac, server, {Enroll{}, Connect{}}),
            Words({"Authenticate", "TokenUpdate", "Idle", "NotNow", "Acknowledged"}));
        QVERIFY(!mac.state.optionOnDevice);
    }

    void optionThatIsNotSentBecomesItsDefault_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::addColumn<bool>("loses");
        QTest::addColumn<bool>("kept");
        QTest::newRow("sent along") << true << false << true;
        QTest::newRow("not sent") << false << false << false;
        QTest::newRow("lost all the same") << true << true << false;
    }
    void optionThatIsNotSentBecomesItsDefault()
    {
        QFETCH(bool, sent);
        QFETCH(bool, loses);
        Mac mac = macWith({15, 7, 2});
        mac.losesOptions = loses;
        StrictServer server;
        make(mac, server, {Enroll{}, Connect{}});
        mac.state.activationLockAllowed = true;
        Plist::Dict options{{"BootstrapTokenAllowed", true}};
        if (sent) {
            options.push_back({"ActivationLockAllowedWhileSupervised", true});
        }
        server.queue(Plist::dict({{"RequestType", "Settings"},
            {"Settings",
                Plist::array({Plist::dict({{"Item", "MDMOptions"},
                    {"MDMOptions", Plist::dict(std::move(options))}})})}}));
        make(mac, server, {Connect{}});
        QTEST(mac.state.activationLockAllowed, "kept");
    }

    void failingSettingIsAnErrorWithChain()
    {
        Mac mac = macWith({10, 15, 7});
        mac.settings = Settings::Failing;
        StrictServer server;
        server.queueOption();
        make(mac, server, {Enroll{}, Connect{}});
        QCOMPARE(server.replies.front().stringAt("Status").value(), std::string_view("Error"));
        QVERIFY(!server.replies.front().arrayAt("ErrorChain")->empty());
    }

    void unknownCommandIsError12021()
    {
        Mac mac = macWith({14, 8, 2});
        StrictServer server;
        server.queueCommand("InstallUniverse");
        make(mac, server, {Enroll{}, Connect{}});
        const Plist &error = server.replies.front().arrayAt("ErrorChain")->front();
        QCOMPARE(error.integerAt("ErrorCode").value(), 12021);
        QCOMPARE(error.stringAt("ErrorDomain").value(), std::string_view("MCMDMErrorDomain"));
    }

    void onlyKnownQueriesAreAnswered_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("options");
        QTest::addColumn<bool>("preflight");
        QTest::newRow("10.15") << 10 << 15 << false << false;
        QTest::newRow("11") << 11 << 0 << true << false;
        QTest::newRow("13.2") << 13 << 2 << true << false;
        QTest::newRow("13.3") << 13 << 3 << true << true;
    }
    void onlyKnownQueriesAreAnswered()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        Mac mac = macWith({major, minor, 0});
        StrictServer server;
        server.queueQueries({"MDMOptions", "EACSPreflight"});
        make(mac, server, {Enroll{}, Connect{}});
        const Plist *responses = server.replies.front().find("QueryResponses");
        QVERIFY(responses != nullptr);
        QTEST(responses->find("MDMOptions") != nullptr, "options");
        QTEST(responses->find("EACSPreflight") != nullptr, "preflight");
        QVERIFY(responses->find("OSVersion") == nullptr);
    }

    void userListTellsSecureTokensFromBigSur()
    {
        for (const MacosVersion os : {MacosVersion{10, 15, 7}, MacosVersion{11, 7, 10}}) {
            Mac mac = macWith(os);
            StrictServer server;
            server.queueCommand("UserList");
            make(mac, server,
                {Enroll{}, MakeAccount{account("ada", CreatedBy::SetupAssistant)}, Connect{}});
            const Plist &user = server.replies.front().arrayAt("Users")->front();
            QCOMPARE(user.boolAt("HasSecureToken").has_value(), os.major >= 11);
        }
    }

    void userListNeedsSupervision()
    {
        Mac mac = macWith({10, 15, 7}, Enrollment::ByHand);
        StrictServer server;
        server.queueCommand("UserList");
        make(mac, server, {Enroll{}, Connect{}});
        QCOMPARE(server.replies.front().stringAt("Status").value(), std::string_view("Error"));
    }

    void refusedAuthenticateEndsTheVisit()
    {
        Mac mac = macWith({14, 8, 2});
        Visit visit(mac, nowhere(), {Enroll{}, Connect{}});
        QVERIFY(visit.next().has_value());
        visit.take({.status = 403});
        QVERIFY(!visit.next().has_value());
    }

    void serverThatNeverEndsIsLeft()
    {
        Mac mac = macWith({14, 8, 2});
        Visit visit(mac, nowhere(), {Enroll{}, Connect{}});
        const std::string command
            = latchkey::macos::writePlist(Plist::dict({{"CommandUUID", "again"},
                {"Command", Plist::dict({{"RequestType", "SecurityInfo"}})}}));
        int sent = 0;
        while (visit.next()) {
            visit.take({.status = 200, .body = command});
            QVERIFY(++sent < 5000);
        }
        QVERIFY(sent > 100);
    }

    void macThatIsNoScriptMacPostsNothing()
    {
        Mac mac = macWith({14, 8, 2});
        StrictServer server;
        const latchkey::base::WallClock clock;
        Surroundings posting{.server = {.host = "127.0.0.1", .path = {}},
            .reportToken = latchkey::base::Secret(std::string_view("token")),
            .clock = &clock};
        Visit silent(mac, posting, {PostOutput{}});
        server.serve(silent);
        QVERIFY(server.outputs.empty());
        mac.script = Script::TokenStatus;
        Visit loud(mac, posting, {PostOutput{}});
        server.serve(loud);
        QCOMPARE(server.outputs.size(), std::size_t{1});
        QVERIFY(server.outputs.front().find("supported on server: NO") != std::string::npos);
        QVERIFY(server.outputs.front().find(mac.serial) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "visittest.moc"

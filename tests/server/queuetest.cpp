// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

#include "server/commands/queue.h"
#include "server/front/httpcall.h"
#include "server/front/httpserver.h"
#include "server/vault/vault.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace latchkey;
using namespace latchkey::server;
using namespace latchkey::server::test;
using domain::CommandKind;
using domain::Fact;

namespace {

/// Enqueues as the API does; the server reads the same file.
Enqueued enqueue(ServerUnder &server, const Queue::Wish &wish)
{
    Enqueued enqueued;
    server.withSession([&](Session &session) {
        const Vault vault(base::Secret(std::string(32, 'k')));
        CommandRows rows(session);
        if (!*rows.findRequest(wish.request)) {
            std::ignore = rows.addRequest({wish.request, wish.kind, server.clock().now()});
        }
        enqueued = *Queue(vault).enqueue(session, wish, server.clock().now());
    });
    return enqueued;
}

/// What a Mac answers to DeviceInformation.
macos::Plist::Dict reportingLock(bool allowed)
{
    using macos::Plist;
    return {{"QueryResponses",
        Plist::dict({{"MDMOptions",
            Plist::dict({{"BootstrapTokenAllowed", true},
                {"ActivationLockAllowedWhileSupervised", allowed}})}})}};
}

/// The MDMOptions of a delivered Settings command.
macos::Plist optionsIn(const TestMac::Delivered &delivered)
{
    const auto body = macos::readPlist(delivered.body, 1U << 20U);
    const auto *settings = body ? body->find("Command")->arrayAt("Settings") : nullptr;
    const auto *options = settings == nullptr ? nullptr : settings->front().find("MDMOptions");
    return options == nullptr ? macos::Plist::dict() : *options;
}

/// What listens at --wake-url.
class WakeListener {
public:
    WakeListener()
    {
        m_router.add({"POST", "/wake", 65536, [this](Request &request, const Respond &respond) {
                          const std::lock_guard lock(m_mutex);
                          m_bodies += request.body;
                          m_changed.notify_all();
                          respond({.status = 204});
                      }});
        m_server = std::move(*HttpServer::start({}, m_router));
    }
    [[nodiscard]] std::string url() const
    {
        return "http://127.0.0.1:" + std::to_string(m_server->port()) + "/wake";
    }
    bool waitFor(const std::string &text)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds{30},
            [&] { return m_bodies.find(text) != std::string::npos; });
    }

private:
    Router m_router;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_bodies;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace

/// Commands that an admin asks for: what is refused, what is joined, who is woken.
class QueueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals();
    void joinUsesTheWaitingCommand();
    void joinMakesAPostponedCommandDeliverable();
    void withoutJoinThereIsASecondOne();
    void optionGoesWithWhatTheMacReportsBefore();
    void optionsOfAnEarlierEnrollmentAreNotSent();
    void macThatReportsNoOptionsIsNotAskedBefore();
    void wakesWhoeverHasCommands();
    void unreachableWakeUrlHarmsNobody();
    void wakeTargets();
};

void QueueTest::refusals()
{
    ServerUnder server;
    server.withSession(
        [&](Session &session) { std::ignore = AssignedRows(session).put({.serial = "LISTED"}); });
    TestMac mac(server);
    mac.osVersion = "10.14.6";
    QCOMPARE(mac.authenticate(), 200);
    const auto refusal = [&](const std::string &id, CommandKind kind) {
        return enqueue(server, {.deviceId = id, .kind = kind, .request = "R"}).refusal;
    };
    QCOMPARE(refusal("NOBODY", CommandKind::SecurityInfo), EnqueueRefusal::UnknownDevice);
    QCOMPARE(refusal("serial:LISTED", CommandKind::SecurityInfo), EnqueueRefusal::NeverCheckedIn);
    QCOMPARE(refusal("MAC-1", CommandKind::MdmOptions), EnqueueRefusal::NotSupportedByMacos);
    QCOMPARE(refusal("MAC-1", CommandKind::EacsPreflight), EnqueueRefusal::NotSupportedByMacos);
    QCOMPARE(refusal("MAC-1", CommandKind::SecurityInfo), EnqueueRefusal::None);
}

void QueueTest::joinUsesTheWaitingCommand()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto joined = enqueue(server, {.deviceId = "MAC-1", .join = true, .request = "R-1"});
    QCOMPARE(joined.outcome, EnqueueOutcome::Joined);
    QCOMPARE(mac.idle().uuid, joined.command.text());
    QCOMPARE(mac.drain().size(), std::size_t{4});
    server.withSession([&](Session &session) {
        const auto rows = *CommandRows(session).ofRequest("R-1");
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows.front().command.state, domain::CommandState::Acknowledged);
        QCOMPARE(rows.front().request, std::string("R-1"));
    });
}

void QueueTest::joinMakesAPostponedCommandDeliverable()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto option = mac.idle();
    const auto second = mac.report("NotNow", option.uuid);
    const auto joined = enqueue(server, {.deviceId = "MAC-1", .join = true, .request = "R-1"});
    QCOMPARE(joined.command.text(), option.uuid);
    QCOMPARE(server.fact("MAC-1", Fact::OptionState), std::string("sent"));
    QCOMPARE(mac.report("Acknowledged", second.uuid).uuid, option.uuid); // no Idle needed
}

void QueueTest::withoutJoinThereIsASecondOne()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    const auto queued = enqueue(server, {.deviceId = "MAC-1", .request = "R-1"});
    QCOMPARE(queued.outcome, EnqueueOutcome::Queued);
    const auto types = mac.drain();
    QCOMPARE(std::count(types.begin(), types.end(), "Settings"), 2);
}

void QueueTest::optionGoesWithWhatTheMacReportsBefore()
{
    ServerUnder server;
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.drain();
    const auto queued = enqueue(server, {.deviceId = "MAC-1", .request = "R-1"});
    const auto question = mac.idle();
    QCOMPARE(question.request, std::string("DeviceInformation"));
    const auto option = mac.report("Acknowledged", question.uuid, reportingLock(true));
    QCOMPARE(option.uuid, queued.command.text());
    const auto sent = optionsIn(option);
    QCOMPARE(sent.boolAt("BootstrapTokenAllowed"), std::optional{true});
    QCOMPARE(sent.boolAt("ActivationLockAllowedWhileSupervised"), std::optional{true});
    QVERIFY(sent.find("PromptUserToAllowBootstrapTokenForAuthentication") == nullptr);
    server.withSession([&](Session &session) {
        const auto row = *CommandRows(session).find(queued.command.text());
        QVERIFY(row->command.sentOptions == domain::OtherOptions{.activationLockAllowed = true});
    });
}

void QueueTest::optionsOfAnEarlierEnrollmentAreNotSent()
{
    ServerUnder server;
    TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    std::ignore = enqueue(server, {.deviceId = "MAC-1", .request = "R-1"});
    for (auto next = mac.idle(); !next.uuid.empty();) {
        next = mac.report("Acknowledged", next.uuid,
            next.request == "DeviceInformation" ? reportingLock(true) : macos::Plist::Dict{});
    }
    server.advance(std::chrono::seconds{1});
    mac.identity = server.authority().issue("MAC-1 anew");
    QCOMPARE(mac.authenticate(), 200);
    const auto option = mac.idle();
    QCOMPARE(option.request, std::string("Settings"));
    QVERIFY(optionsIn(option).find("ActivationLockAllowedWhileSupervised") == nullptr);
}

void QueueTest::macThatReportsNoOptionsIsNotAskedBefore()
{
    ServerUnder server;
    TestMac mac(server);
    mac.osVersion = "10.15.7";
    QCOMPARE(mac.authenticate(), 200);
    mac.drain();
    std::ignore = enqueue(server, {.deviceId = "MAC-1", .request = "R-1"});
    QCOMPARE(mac.drain(), std::vector<std::string>{"Settings"});
}

void QueueTest::wakesWhoeverHasCommands()
{
    WakeListener listener;
    ServerUnder server([&](Options &options) { options.wakeUrl = listener.url(); });
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    mac.tokenUpdate();
    QVERIFY(listener.waitFor(R"({"udids":["MAC-1"]})"));
}

void QueueTest::unreachableWakeUrlHarmsNobody()
{
    ServerUnder server([](Options &options) { options.wakeUrl = "http://127.0.0.1:1/"; });
    const TestMac mac(server);
    QCOMPARE(mac.authenticate(), 200);
    QCOMPARE(mac.tokenUpdate(), 200);
    QTRY_VERIFY(ask(server.port(), {.method = "GET", .path = "/metrics"})
                    .body.find("latchkeyd_wake_failures_total 1")
        != std::string::npos);
}

void QueueTest::wakeTargets()
{
    QCOMPARE(*httpTarget("http://h/x?y", "--wake-url"), (HttpTarget{"h", "80", "/x?y"}));
    QCOMPARE(*httpTarget("http://[::1]:8080", "--wake-url"), (HttpTarget{"::1", "8080", "/"}));
    QVERIFY(!httpTarget("https://h/", "--wake-url"));
    QVERIFY(!httpTarget("http://:80/", "--wake-url"));
    QVERIFY(!httpTarget("http://h/a b", "--wake-url"));
}

QTEST_GUILESS_MAIN(QueueTest)
#include "queuetest.moc"

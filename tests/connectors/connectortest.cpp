// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/factory.h"
#include "connectors/serverentry.h"
#include "http/support/rawserver.h"
#include "sync/support/realserver.h"

#include <QTest>

using namespace latchkey;
using base::ErrorKind;
using connectors::TestStep;
using connectors::TestVerdict;
using tests::Answer;
using tests::httpAnswer;
using tests::RawServer;
using tests::RealServer;

namespace {

std::unique_ptr<connectors::Connector> connectorTo(
    const std::string &url, const std::string &token = "T", const std::string &pin = {})
{
    static const base::WallClock clock;
    return std::move(connectors::makeConnector(
        {.id = domain::ServerId{"HQ"}, .url = url, .pin = pin}, base::Secret(token), clock)
                         .value());
}

template <typename T, typename Ask> base::Result<T> wait(const Ask &ask)
{
    std::optional<base::Result<T>> result;
    const base::Call call = ask([&](base::Result<T> got) { result = std::move(got); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000)) {
        return base::fail(ErrorKind::Internal, "no completion");
    }
    return *result;
}

connectors::TestReport testReport(connectors::Connector &connector)
{
    return wait<connectors::TestReport>([&](auto done) {
        return connector.test([](const auto &) {}, done);
    }).value();
}

std::vector<TestVerdict> verdicts(const connectors::TestReport &report)
{
    std::vector<TestVerdict> found;
    for (const auto &step : report.steps) {
        found.push_back(step.verdict);
    }
    return found;
}

} // namespace

/// latchkey's connector against a real latchkeyd and against one that answers what it is told.
class ConnectorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realServerIsRead()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A"}));
        const auto connector = connectorTo(server.url(),
            server.token({server::Scope::Read, server::Scope::Act, server::Scope::Revoke}));
        const auto facts
            = wait<connectors::ServerFacts>([&](auto done) { return connector->readServer(done); });
        QCOMPARE(facts->api, std::int64_t{1});
        QCOMPARE(facts->devices, std::int64_t{1});
        QCOMPARE(facts->capabilities.size(), std::size_t{10});
        const domain::DeviceId mac{"serial:C02A"};
        QVERIFY(wait<domain::Device>([&](auto done) {
            return connector->readDevice(mac, done);
        }).has_value());
        QVERIFY(wait<std::vector<domain::Event>>([&](auto done) {
            return connector->readEvents(mac, {}, done);
        }).has_value());
        QVERIFY(wait<std::vector<domain::Command>>([&](auto done) {
            return connector->readCommands(mac, done);
        }).has_value());
        QVERIFY(wait<connectors::CryptoUsers>([&](auto done) {
            return connector->readCryptoUsers(mac, done);
        }).has_value());
        const auto today = std::chrono::floor<std::chrono::days>(base::WallClock{}.now());
        QVERIFY(wait<std::vector<connectors::DayCounts>>([&](auto done) {
            return connector->readHistory({today - std::chrono::days{90}, today}, done);
        }).has_value());
    }

    void realServerTakesOrdersAndSaysWhatItDidNotTake()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A"}));
        const auto connector = connectorTo(server.url(),
            server.token({server::Scope::Read, server::Scope::Act, server::Scope::Revoke}));
        const connectors::CommandOrder order{
            .devices = {domain::DeviceId{"serial:C02A"}, domain::DeviceId{"none"}},
            .idempotencyKey = "K1"};
        const auto receipt = wait<connectors::CommandReceipt>(
            [&](auto done) { return connector->sendCommands(order, done); });
        QVERIFY2(receipt.has_value(), receipt ? "" : receipt.error().detail.c_str());
        QVERIFY(receipt->commands.at(0).reason == connectors::RefusalReason::NeverCheckedIn);
        QVERIFY(receipt->commands.at(1).reason == connectors::RefusalReason::UnknownDevice);
        QVERIFY(wait<connectors::RequestState>([&](auto done) {
            return connector->readRequest(receipt->request, done);
        }).has_value());
        const auto again = wait<connectors::CommandReceipt>(
            [&](auto done) { return connector->sendCommands(order, done); });
        QVERIFY(again.value() == receipt.value());
        const auto revoked = wait<connectors::Revocation>([&](auto done) {
            return connector->revokeToken({domain::DeviceId{"serial:C02A"}, "sold", "K2"}, done);
        });
        QCOMPARE(revoked.error().kind, ErrorKind::NotFound);
        QVERIFY(!revoked.error().requestId.empty());
    }

    void missingScopeIsNamedByTheServer()
    {
        RealServer server;
        const auto connector = connectorTo(server.url(), server.token({server::Scope::Read}));
        const auto revoked = wait<connectors::Revocation>([&](auto done) {
            return connector->revokeToken({domain::DeviceId{"A"}, "sold", "K"}, done);
        });
        QCOMPARE(revoked.error().kind, ErrorKind::PermissionMissing);
        QVERIFY(revoked.error().detail.find("revoke") != std::string::npos);
    }

    void statusesHaveKinds_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *status, ErrorKind kind) {
            QTest::newRow(status) << httpAnswer(status, "Request-Id: R\r\nRetry-After: 3600\r\n",
                R"({"detail":"said so"})", "application/problem+json")
                                  << static_cast<int>(kind);
        };
        row("400 Bad Request", ErrorKind::UnexpectedStatus);
        row("401 Unauthorized", ErrorKind::CredentialsRefused);
        row("403 Forbidden", ErrorKind::PermissionMissing);
        row("404 Not Found", ErrorKind::NotFound);
        row("409 Conflict", ErrorKind::Conflict);
        row("413 Too Large", ErrorKind::TooLarge);
        row("422 Impossible", ErrorKind::Conflict);
        row("429 Slow Down", ErrorKind::TooManyRequests);
        row("500 Oops", ErrorKind::ServerError);
        row("503 Busy", ErrorKind::ServerError);
    }

    void statusesHaveKinds()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        RawServer server([&](const QByteArray &) { return Answer{answer}; });
        const auto connector = connectorTo(server.url());
        const auto facts
            = wait<connectors::ServerFacts>([&](auto done) { return connector->readServer(done); });
        QVERIFY(!facts.has_value());
        QCOMPARE(static_cast<int>(facts.error().kind), kind);
        QCOMPARE(facts.error().detail, std::string("said so"));
        QCOMPARE(facts.error().requestId, std::string("R"));
        QCOMPARE(facts.error().retryAfter.value().count(), 3600);
    }

    void pageOfAProxyIsNoSuccess()
    {
        RawServer server([](const QByteArray &) {
            return Answer{httpAnswer("200 OK", "", "<html>Sign in</html>", "text/html")};
        });
        const auto connector = connectorTo(server.url());
        const auto facts
            = wait<connectors::ServerFacts>([&](auto done) { return connector->readServer(done); });
        QCOMPARE(facts.error().kind, ErrorKind::MalformedAnswer);
    }

    void goneSinceIsAnAnswer()
    {
        RawServer server(
            [](const QByteArray &) { return Answer{httpAnswer("410 Gone", "", "{}")}; });
        const auto connector = connectorTo(server.url());
        const auto page = wait<connectors::DevicePage>(
            [&](auto done) { return connector->readPage({.since = "1"}, done); });
        QVERIFY(page->sinceExpired);
        const auto full = wait<connectors::DevicePage>(
            [&](auto done) { return connector->readPage({}, done); });
        QVERIFY(!full.has_value());
    }

    void connectionTestPassesStepByStep()
    {
        RealServer server;
        const auto connector = connectorTo(server.url(),
            server.token({server::Scope::Read, server::Scope::Names, server::Scope::Act,
                server::Scope::Revoke}));
        std::vector<TestStep> seen;
        const auto report = wait<connectors::TestReport>([&](auto done) {
            return connector->test([&](const auto &step) { seen.push_back(step.step); }, done);
        }).value();
        QVERIFY(report.hasPassed());
        QCOMPARE(seen.size(), std::size_t{5});
        QVERIFY(report.steps.at(1).verdict == TestVerdict::NotNeeded);
        QCOMPARE(report.steps.at(0).host, std::string("127.0.0.1"));
        QVERIFY(!report.steps.at(0).addresses.empty());
    }

    void connectionTestWarnsOfMissingScopes()
    {
        RealServer server;
        const auto connector = connectorTo(server.url(), server.token({server::Scope::Read}));
        const auto report = testReport(*connector);
        QVERIFY(report.hasPassed());
        QVERIFY(report.steps.at(3).verdict == TestVerdict::Warning);
        QCOMPARE(report.steps.at(3).missingScopes.size(), std::size_t{3});
    }

    void connectionTestNamesTheFailingStep()
    {
        RealServer server;
        const auto refused = testReport(*connectorTo(server.url(), "wrong"));
        QVERIFY(refused.steps.at(2).verdict == TestVerdict::Failed);
        QVERIFY(refused.steps.at(3).verdict == TestVerdict::NotReached);

        const auto nobody = testReport(*connectorTo("http://127.0.0.1:1"));
        QVERIFY(nobody.steps.at(1).verdict == TestVerdict::Failed);
        QCOMPARE(nobody.steps.at(1).error.value().kind, ErrorKind::ConnectionRefused);

        const tests::Certificate certificate(QStringLiteral("IP:127.0.0.1"));
        RawServer secure(
            [](const QByteArray &) { return Answer{}; }, certificate.serverConfiguration());
        const auto untrusted = testReport(*connectorTo(secure.url()));
        QVERIFY(untrusted.steps.at(1).verdict == TestVerdict::Failed);
        QCOMPARE(untrusted.steps.at(1).certificateSha256, certificate.sha256());

        RawServer other([](const QByteArray &) { return Answer{httpAnswer("200 OK", "", "[]")}; });
        const auto stranger = testReport(*connectorTo(other.url()));
        const std::vector expected{TestVerdict::Passed, TestVerdict::NotNeeded,
            TestVerdict::NotReached, TestVerdict::NotReached, TestVerdict::Failed};
        QVERIFY(verdicts(stranger) == expected);
    }
};

QTEST_GUILESS_MAIN(ConnectorTest)
#include "connectortest.moc"

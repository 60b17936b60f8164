// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/connectiontester.h"

#include "http/origin.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::connectors {

namespace {

constexpr std::array steps = {TestStep::Name, TestStep::Tls, TestStep::Credentials,
    TestStep::Permission, TestStep::ApiVersion};

bool contains(const std::vector<std::string> &list, const std::string &word)
{
    return std::ranges::find(list, word) != list.end();
}

std::string hostOf(const std::string &url)
{
    const auto origin = http::Origin::parse(url);
    return origin ? origin->host : url;
}

// Whether no HTTP answer came at all.
bool isAboutTheWire(base::ErrorKind kind)
{
    return kind >= base::ErrorKind::NameNotFound && kind <= base::ErrorKind::DeadlineExceeded;
}

} // namespace

ConnectionTester::ConnectionTester(Plan plan, TestSink step, base::Promise<TestReport> promise)
    : m_plan(std::move(plan))
    , m_step(std::move(step))
    , m_promise(std::move(promise))
{
}

base::Call ConnectionTester::run(Plan plan, TestSink step, base::Completion<TestReport> done)
{
    const base::Promise<TestReport> promise(std::move(done));
    const std::shared_ptr<ConnectionTester> tester(
        new ConnectionTester(std::move(plan), std::move(step), promise));
    tester->tryName();
    return promise.call([tester] { tester->m_call.cancel(); });
}

void ConnectionTester::tryName()
{
    m_call = m_plan.client.resolve(
        [self = shared_from_this()](base::Result<std::vector<std::string>> addresses) {
            if (!addresses) {
                self->failAt(
                    {.step = TestStep::Name, .host = addresses.error().where}, addresses.error());
                return;
            }
            self->add({.step = TestStep::Name,
                .verdict = TestVerdict::Passed,
                .host = hostOf(self->m_plan.url),
                .addresses = std::move(*addresses)});
            self->tryTls();
        });
}

void ConnectionTester::tryTls()
{
    if (!m_plan.url.starts_with("https:")) {
        tryServer();
        return;
    }
    if (!m_promise.isWanted()) {
        return;
    }
    m_call = m_plan.client.shakeHands(
        [self = shared_from_this()](const base::Result<http::Handshake> &handshake) {
            if (!handshake) {
                self->failAt({.step = TestStep::Tls}, handshake.error());
                return;
            }
            TestResult result{.step = TestStep::Tls,
                .verdict = TestVerdict::Passed,
                .protocol = handshake->protocol,
                .validUntil = handshake->validUntil,
                .isPinned = handshake->isPinned,
                .certificateSha256 = handshake->sha256};
            if (handshake->refused) {
                self->failAt(std::move(result), *handshake->refused);
                return;
            }
            self->add(std::move(result));
            self->tryServer();
        });
}

void ConnectionTester::tryServer()
{
    if (m_promise.isWanted()) {
        m_call = m_plan.readServer(
            [self = shared_from_this()](
                const base::Result<ServerFacts> &answer) { self->judge(answer); });
    }
}

void ConnectionTester::judge(const base::Result<ServerFacts> &answer)
{
    const bool isConnected = answer || !isAboutTheWire(answer.error().kind);
    if (isConnected && m_report.steps.size() == 1) {
        add({.step = TestStep::Tls, .verdict = TestVerdict::NotNeeded});
    }
    if (!answer) {
        judgeError(answer.error());
        return;
    }
    add({.step = TestStep::Credentials,
        .verdict = TestVerdict::Passed,
        .account = answer->account});
    judgeScopes(*answer);
}

void ConnectionTester::judgeError(const base::Error &error)
{
    if (error.kind == base::ErrorKind::CredentialsRefused || isAboutTheWire(error.kind)) {
        failAt({.step = steps.at(m_report.steps.size())}, error);
        return;
    }
    if (error.kind == base::ErrorKind::PermissionMissing) {
        add({.step = TestStep::Credentials, .verdict = TestVerdict::Passed});
        failAt({.step = TestStep::Permission}, error);
        return;
    }
    // Something answers, but not as this API would: nothing is known about the two between.
    add({.step = TestStep::Credentials});
    add({.step = TestStep::Permission});
    base::Error told = error;
    if (told.kind == base::ErrorKind::NotFound) { // not a Mac: the API itself is not there
        told.kind = base::ErrorKind::UnexpectedStatus;
    }
    failAt({.step = TestStep::ApiVersion}, std::move(told));
}

void ConnectionTester::judgeScopes(const ServerFacts &facts)
{
    TestResult result{.step = TestStep::Permission, .scopes = facts.scopes};
    for (const auto &scope : m_plan.usefulScopes) {
        if (!contains(facts.scopes, scope)) {
            result.missingScopes.push_back(scope);
        }
    }
    for (const auto &missing : facts.missing) {
        result.missingScopes.push_back(missing);
    }
    if (!m_plan.usefulScopes.empty()
        && contains(result.missingScopes, m_plan.usefulScopes.front())) {
        failAt(std::move(result),
            {.kind = base::ErrorKind::PermissionMissing,
                .where = facts.account,
                .detail = "the API token lacks the scope " + m_plan.usefulScopes.front()});
        return;
    }
    result.verdict = result.missingScopes.empty() ? TestVerdict::Passed : TestVerdict::Warning;
    add(std::move(result));
    judgeVersion(facts);
}

void ConnectionTester::judgeVersion(const ServerFacts &facts)
{
    TestResult result{.step = TestStep::ApiVersion,
        .verdict = TestVerdict::Passed,
        .product = facts.name + ' ' + facts.version,
        .api = facts.api};
    if (facts.api < 1 || facts.api > m_plan.newestApi) {
        base::Error error{.kind = base::ErrorKind::UnsupportedVersion,
            .where = result.product,
            .detail = "API version " + std::to_string(facts.api) + ", this program knows up to "
                + std::to_string(m_plan.newestApi)};
        failAt(std::move(result), std::move(error));
        return;
    }
    add(std::move(result));
    m_promise.deliver(std::move(m_report));
}

void ConnectionTester::add(TestResult result)
{
    const auto now = std::chrono::steady_clock::now();
    result.took
        = std::chrono::duration_cast<std::chrono::milliseconds>(now - std::exchange(m_since, now));
    m_report.steps.push_back(result);
    if (m_promise.isWanted()) {
        m_step(result);
    }
}

void ConnectionTester::failAt(TestResult result, base::Error error)
{
    result.verdict = TestVerdict::Failed;
    result.error = std::move(error);
    add(std::move(result));
    while (m_report.steps.size() < steps.size()) {
        m_report.steps.push_back({.step = steps.at(m_report.steps.size())});
    }
    m_promise.deliver(std::move(m_report));
}

} // namespace latchkey::connectors

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "connectors/connectiontest.h"
#include "connectors/values.h"
#include "http/httpclient.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace latchkey::connectors {

/// Walks the five steps of a connection test and times each.
class ConnectionTester : public std::enable_shared_from_this<ConnectionTester> {
public:
    struct Plan {
        http::HttpClient &client;
        std::string url; ///< of the server: its host is named, and https has a TLS step
        std::function<base::Call(base::Completion<ServerFacts>)> readServer;
        /// The first one is needed, the others are wanted; empty where a server tells no scopes.
        std::vector<std::string> usefulScopes;
        std::int64_t newestApi = 1;
    };
    /// The client must outlive the call.
    [[nodiscard]] static base::Call run(
        Plan plan, TestSink step, base::Completion<TestReport> done);

private:
    ConnectionTester(Plan plan, TestSink step, base::Promise<TestReport> promise);
    void tryName();
    void tryTls();
    void tryServer();
    void judge(const base::Result<ServerFacts> &answer);
    void judgeError(const base::Error &error);
    void judgeScopes(const ServerFacts &facts);
    void judgeVersion(const ServerFacts &facts);
    void add(TestResult result);
    void failAt(TestResult result, base::Error error);

    Plan m_plan;
    TestSink m_step;
    base::Promise<TestReport> m_promise;
    TestReport m_report;
    base::Call m_call;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

} // namespace latchkey::connectors

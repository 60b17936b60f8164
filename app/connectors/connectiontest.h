// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/time.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::connectors {

/// The steps of a connection test, in their order; the first that fails ends it.
enum class TestStep { Name, Tls, Credentials, Permission, ApiVersion };

enum class TestVerdict {
    Passed,
    Warning, ///< works, with the loss that the details name
    Failed, ///< `error` says why
    NotNeeded, ///< TLS over loopback http
    NotReached, ///< an earlier step failed
};

/// One step's outcome: facts for a sentence that app/words or ui make.
struct TestResult {
    TestStep step = TestStep::Name;
    TestVerdict verdict = TestVerdict::NotReached;
    std::chrono::milliseconds took{0};
    std::optional<base::Error> error = {};
    std::string host = {}; ///< Name
    std::vector<std::string> addresses = {}; ///< Name
    std::string protocol = {}; ///< Tls: "TLS 1.3"
    std::optional<base::Instant> validUntil = {}; ///< Tls: of the server's certificate
    bool isPinned = false; ///< Tls
    std::string certificateSha256 = {}; ///< Tls: hex, also when it failed, to be shown and pinned
    std::string account = {}; ///< Credentials
    std::vector<std::string> scopes = {}; ///< Permission: held
    std::vector<std::string> missingScopes = {}; ///< Permission: useful ones that are not held
    std::string product = {}; ///< ApiVersion: "latchkeyd 0.1.0"
    std::int64_t api = 0; ///< ApiVersion: the server's

    bool operator==(const TestResult &) const = default;
};

/// All five steps, always in order.
struct TestReport {
    std::vector<TestResult> steps;

    [[nodiscard]] bool hasPassed() const
    {
        for (const auto &step : steps) {
            if (step.verdict == TestVerdict::Failed || step.verdict == TestVerdict::NotReached) {
                return false;
            }
        }
        return !steps.empty();
    }
};

/// Called as each step ends, before the test's completion.
using TestSink = std::function<void(const TestResult &)>;

} // namespace latchkey::connectors

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retry.h"

#include "http/httpdate.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace latchkey::http {

namespace {

bool isWorthRepeating(const Outcome &outcome)
{
    if (!outcome) {
        return outcome.error().kind == base::ErrorKind::ConnectionLost;
    }
    const int status = outcome->status;
    return status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

std::optional<std::chrono::milliseconds> waitBeforeRetry(
    const RetryPolicy &policy, const Attempt &attempt, const Outcome &outcome)
{
    if (!attempt.isRepeatable || attempt.number >= policy.attempts || !isWorthRepeating(outcome)) {
        return std::nullopt;
    }
    auto wait = policy.firstWait * (1 << (attempt.number - 1));
    if (outcome) {
        if (const auto asked = retryAfter(*outcome)) {
            wait = std::max(wait, std::chrono::milliseconds(*asked));
        }
    }
    const auto jitter = std::chrono::milliseconds(static_cast<std::int64_t>(
        static_cast<double>(policy.firstWait.count()) * attempt.chance / 2));
    wait += jitter;
    if (wait > policy.longestWait || wait >= attempt.left) {
        return std::nullopt;
    }
    return wait;
}

std::optional<std::chrono::seconds> retryAfter(const Response &response)
{
    const QString text = QString::fromStdString(response.header("retry-after")).trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber) {
        return seconds >= 0 ? std::optional{std::chrono::seconds{seconds}} : std::nullopt;
    }
    const auto at = readHttpDate(response.header("retry-after"));
    if (!at) {
        return std::nullopt;
    }
    const auto now = base::fromMillis(QDateTime::currentMSecsSinceEpoch());
    const auto wait = std::chrono::floor<std::chrono::seconds>(*at - now);
    return std::max(wait, std::chrono::seconds{0});
}

} // namespace latchkey::http

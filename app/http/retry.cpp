// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retry.h"

#include <QDateTime>
#include <QLocale>
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
    QDateTime date
        = QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    const auto wait = QDateTime::currentDateTimeUtc().secsTo(date);
    return std::chrono::seconds{std::max<qint64>(wait, 0)};
}

} // namespace latchkey::http

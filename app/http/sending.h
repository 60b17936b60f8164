// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "http/exchange.h"
#include "http/origin.h"
#include "http/retry.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace latchkey::http {

/// One request through all its attempts. Deletes itself when it has delivered.
class Sending : public QObject {
    Q_OBJECT

public:
    struct Way {
        std::function<Posted(const Request &)> post;
        const Trust &trust;
        const RetryPolicy &retry;
        const Origin &origin;
        /// What to do with the connections when the certificate was refused.
        std::function<void()> forgetConnections;
    };
    Sending(Way way, Request request, base::Promise<Response> promise, QObject *parent);

    void start();
    void cancel(); ///< stops the wire now, and goes

private:
    void onOutcome(Outcome outcome);
    void explain(const base::Error &error);
    void finish(Outcome outcome);
    [[nodiscard]] std::chrono::milliseconds left() const;

    Way m_way;
    Request m_request;
    base::Promise<Response> m_promise;
    QElapsedTimer m_since;
    std::unique_ptr<Exchange> m_exchange;
    base::Call m_probe;
    int m_attempt = 0;
};

} // namespace latchkey::http

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/sending.h"

#include "http/probe.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace latchkey::http {

Sending::Sending(Way way, Request request, base::Promise<Response> promise, QObject *parent)
    : QObject(parent)
    , m_way(std::move(way))
    , m_request(std::move(request))
    , m_promise(std::move(promise))
{
    m_since.start();
}

void Sending::start()
{
    ++m_attempt;
    m_exchange = std::make_unique<Exchange>(m_way.post(m_request), m_way.trust,
        Exchange::Limits{left(), m_request.sizeLimit, m_way.origin.hostAndPort()},
        [this](Outcome outcome) { onOutcome(std::move(outcome)); });
}

void Sending::cancel()
{
    m_exchange.reset();
    deleteLater();
}

std::chrono::milliseconds Sending::left() const
{
    const auto left = m_request.deadline - std::chrono::milliseconds(m_since.elapsed());
    return std::max(left, std::chrono::milliseconds{1});
}

void Sending::onOutcome(Outcome outcome)
{
    const Attempt attempt{.number = m_attempt,
        .isRepeatable = m_request.isRepeatable(),
        .left = left(),
        .chance = QRandomGenerator::global()->generateDouble()};
    if (!outcome && outcome.error().kind == base::ErrorKind::TlsFailed) {
        m_way.forgetConnections();
        if (isUnexplained(outcome.error())) {
            explain(outcome.error());
            return;
        }
    }
    if (const auto wait = waitBeforeRetry(m_way.retry, attempt, outcome)) {
        auto *spent = m_exchange.release(); // it is still on the stack
        spent->setParent(this);
        spent->deleteLater();
        QTimer::singleShot(*wait, this, &Sending::start);
        return;
    }
    finish(std::move(outcome));
}

/// A reply says that a handshake failed, a socket of our own says why.
void Sending::explain(const base::Error &error)
{
    m_probe = probeTls(
        m_way.origin, m_way.trust,
        [this, error](const base::Result<Handshake> &handshake) {
            const bool says = handshake && handshake->refused;
            finish(tl::unexpected(says ? *handshake->refused : error));
        },
        this);
    QTimer::singleShot(left(), this, [this, error] { finish(tl::unexpected(error)); });
}

void Sending::finish(Outcome outcome)
{
    const auto promise = m_promise;
    deleteLater();
    promise.deliver(std::move(outcome)); // may destroy the client, and this with it
}

} // namespace latchkey::http

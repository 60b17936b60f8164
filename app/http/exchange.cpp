// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "http/failure.h"

#include <QSslConfiguration>
#include <QUrl>

#include <array>

namespace latchkey::http {

namespace {

constexpr qint64 bufferedByQt = 4 * 1024 * 1024;

base::Error redirected(const QNetworkReply &reply, const std::string &where)
{
    const QUrl target = reply.url().resolved(QUrl(QString::fromUtf8(reply.rawHeader("Location"))));
    // Scheme, host and port only: a query may carry what is nobody's business.
    return {.kind = base::ErrorKind::Redirected,
        .where = where,
        .detail = target
                      .toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                          | QUrl::RemoveUserInfo)
                      .toStdString()};
}

} // namespace

Exchange::Exchange(Posted posted, const Trust &trust, Limits limits, Done done)
    : m_own(std::move(posted.own))
    , m_reply(posted.reply)
    , m_trust(trust)
    , m_limits(std::move(limits))
    , m_done(std::move(done))
{
    m_reply->setParent(nullptr);
    m_reply->setReadBufferSize(bufferedByQt);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onSslErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] {
        stop({.kind = base::ErrorKind::DeadlineExceeded, .where = m_limits.where, .detail = {}});
    });
    m_deadline.start(m_limits.deadline);
}

Exchange::~Exchange()
{
    // Now and not later: a reply must not outlive its manager. No signal of the reply is ever on
    // the stack here, since onFinished() hands over by the event loop.
    m_reply->disconnect(this);
    delete m_reply;
}

void Exchange::onEncrypted()
{
    const auto peer = m_reply->sslConfiguration().peerCertificate();
    if (auto refusal = m_trust.refusal(peer, m_limits.where)) {
        stop(std::move(*refusal));
    }
}

void Exchange::onSslErrors(const QList<QSslError> &errors)
{
    m_sslErrors = errors;
    if (m_trust.accepts(m_reply->sslConfiguration().peerCertificate(), errors)) {
        m_reply->ignoreSslErrors(errors);
    }
}

void Exchange::readMore()
{
    std::array<char, 65536> block;
    qint64 count = 0;
    while (!m_verdict && (count = m_reply->read(block.data(), block.size())) > 0) {
        if (m_body.size() + static_cast<std::size_t>(count) > m_limits.size) {
            stop({.kind = base::ErrorKind::TooLarge,
                .where = m_limits.where,
                .detail = std::to_string(m_limits.size)});
            return;
        }
        m_body.append(block.data(), static_cast<std::size_t>(count));
    }
}

void Exchange::stop(base::Error verdict)
{
    if (!m_verdict) {
        m_verdict = std::move(verdict);
        m_reply->abort();
    }
}

void Exchange::onFinished()
{
    m_deadline.stop();
    readMore();
    // From the event loop, since an abort of ours ends here with the caller still on the stack.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto done = std::exchange(m_done, nullptr);
            if (done) {
                done(outcome());
            }
        },
        Qt::QueuedConnection);
}

Outcome Exchange::outcome() const
{
    if (m_verdict) {
        return tl::unexpected(*m_verdict);
    }
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid()) {
        return tl::unexpected(m_reply->error() == QNetworkReply::SslHandshakeFailedError
                ? tlsError({.errors = m_sslErrors,
                               .peer = m_reply->sslConfiguration().peerCertificate(),
                               .text = m_reply->errorString()},
                    m_limits.where)
                : networkError(*m_reply, m_limits.where));
    }
    const int code = status.toInt();
    if (code >= 300 && code < 400) {
        return tl::unexpected(redirected(*m_reply, m_limits.where));
    }
    if (code < 300 && m_reply->error() != QNetworkReply::NoError) {
        return tl::unexpected(networkError(*m_reply, m_limits.where));
    }
    return response(code);
}

Response Exchange::response(int status) const
{
    Response response{.status = status, .body = m_body};
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        response.headers.emplace(name.toLower().toStdString(), value.toStdString());
    }
    return response;
}

} // namespace latchkey::http

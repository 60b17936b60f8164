// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkclient.h"

#include "base/encoding.h"
#include "http/onceonly.h"
#include "http/probe.h"
#include "http/sending.h"
#include "http/systemproxy.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <algorithm>
#include <utility>
#include <vector>

namespace latchkey::http {

struct NetworkClient::Inside {
    Inside(ClientSettings given, Origin where, Trust whom, base::Secret header)
        : settings(std::move(given))
        , origin(std::move(where))
        , trust(std::move(whom))
        , authorization(std::move(header))
    {
        setUp(readings);
    }

    ClientSettings settings;
    Origin origin;
    Trust trust;
    base::Secret authorization; ///< outlives all managers, whose requests point into it
    std::vector<base::Secret> formerAuthorizations; ///< requests under way point into them
    QNetworkAccessManager readings;
    QObject sendings; ///< the parent of all Sendings and Probes: dies first

    void setUp(QNetworkAccessManager &manager) const;
    [[nodiscard]] QNetworkRequest prepare(const Request &request) const;
    [[nodiscard]] Posted post(const Request &request);
    [[nodiscard]] Posted postOnce(const Request &request) const;
    [[nodiscard]] Sending::Way way();
};

namespace {

QByteArray verb(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

void forbidMemory(QNetworkRequest &request)
{
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
}

} // namespace

QNetworkRequest NetworkClient::Inside::prepare(const Request &request) const
{
    QNetworkRequest prepared(QUrl(QString::fromStdString(origin.url() + request.target)));
    prepared.setSslConfiguration(trust.configuration());
    forbidMemory(prepared);
    // Unpacked bytes are counted while they are read, which bounds a bomb more exactly than a
    // ratio.
    prepared.setDecompressedSafetyCheckThreshold(-1);
    prepared.setRawHeader("User-Agent", QByteArray::fromStdString(settings.userAgent));
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    if (!authorization.isEmpty()) {
        // Points into the locked memory: Qt copies it only while it writes to the socket.
        prepared.setRawHeader("Authorization",
            QByteArray::fromRawData(
                authorization.view().data(), static_cast<qsizetype>(authorization.size())));
    }
    for (const auto &[name, value] : request.headers) {
        prepared.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    }
    if (!request.contentType.empty()) {
        prepared.setRawHeader("Content-Type", QByteArray::fromStdString(request.contentType));
    }
    return prepared;
}

void NetworkClient::Inside::setUp(QNetworkAccessManager &manager) const
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
    manager.setProxyFactory(new SystemProxy(origin.isLoopback())); // the manager owns it
}

Posted NetworkClient::Inside::post(const Request &request)
{
    if (!request.isRepeatable()) {
        return postOnce(request);
    }
    return {.reply = readings.sendCustomRequest(
                prepare(request), verb(request.method), QByteArray::fromStdString(request.body))};
}

// A manager keeps connections, and one that its server has closed meanwhile loses the request that
// goes over it. So a change has a manager of its own, and with it a connection that is new.
Posted NetworkClient::Inside::postOnce(const Request &request) const
{
    QNetworkRequest prepared = prepare(request);
    prepared.setRawHeader("Connection", "close");
    prepared.setHeader(
        QNetworkRequest::ContentLengthHeader, static_cast<qint64>(request.body.size()));
    // A buffer of Qt's could be wound back, and the request be sent again.
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceOnly(request.body, nullptr);
    Posted posted{.own = std::make_unique<QNetworkAccessManager>()};
    setUp(*posted.own);
    posted.reply = posted.own->sendCustomRequest(prepared, verb(request.method), body);
    body->setParent(posted.reply);
    return posted;
}

Sending::Way NetworkClient::Inside::way()
{
    return {.post = [this](const Request &request) { return post(request); },
        .trust = trust,
        .retry = settings.retry,
        .origin = origin,
        .forgetConnections = [this] { readings.clearConnectionCache(); }};
}

NetworkClient::NetworkClient(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

NetworkClient::~NetworkClient() = default;

base::Result<std::unique_ptr<NetworkClient>> NetworkClient::make(
    const ClientSettings &settings, base::Secret authorization)
{
    auto origin = Origin::parse(settings.url);
    if (!origin) {
        return tl::unexpected(origin.error());
    }
    auto trust = Trust::load({.caFile = settings.caFile, .pin = settings.pin});
    if (!trust) {
        return tl::unexpected(trust.error());
    }
    return std::unique_ptr<NetworkClient>(new NetworkClient(std::make_unique<Inside>(
        settings, std::move(*origin), std::move(*trust), std::move(authorization))));
}

void NetworkClient::setAuthorization(base::Secret header)
{
    if (m_inside->sendings.children().isEmpty()) {
        m_inside->formerAuthorizations.clear();
    }
    m_inside->formerAuthorizations.push_back(
        std::exchange(m_inside->authorization, std::move(header)));
}

const Origin &NetworkClient::origin() const
{
    return m_inside->origin;
}

base::Call NetworkClient::send(const Request &request, base::Completion<Response> done)
{
    const base::Promise<Response> promise(std::move(done));
    auto *sending = new Sending(m_inside->way(), request, promise, &m_inside->sendings);
    sending->start();
    return promise.call([alive = QPointer(sending)] {
        if (alive) {
            alive->cancel();
        }
    });
}

base::Call NetworkClient::resolve(base::Completion<std::vector<std::string>> done)
{
    return resolveName(m_inside->origin, std::move(done), &m_inside->sendings);
}

base::Call NetworkClient::shakeHands(base::Completion<Handshake> done)
{
    return probeTls(m_inside->origin, m_inside->trust, std::move(done), &m_inside->sendings);
}

base::Result<base::Secret> credentials(std::string_view scheme, const base::Secret &token)
{
    for (const char c : token.view()) {
        if (c <= ' ' || c > '~') {
            return base::fail(
                base::ErrorKind::KeyRefused, "API token", "it holds a character that no token has");
        }
    }
    const std::size_t before = scheme.empty() ? 0 : scheme.size() + 1;
    auto header = base::Secret::ofSize(before + token.size());
    if (before > 0) {
        std::ranges::copy(scheme, header.writable());
        header.writable()[scheme.size()] = ' ';
    }
    std::ranges::copy(token.view(), header.writable() + before);
    return header;
}

base::Result<base::Secret> bearer(const base::Secret &token)
{
    return credentials("Bearer", token);
}

base::Result<base::Secret> basic(std::string_view user, const base::Secret &password)
{
    if (user.find(':') != std::string_view::npos) {
        return base::fail(base::ErrorKind::KeyRefused, "user", "a user's name holds no colon");
    }
    std::string pair = std::string(user) + ':';
    pair.reserve(pair.size() + password.size()); // no second copy is left behind
    pair += password.view();
    std::string encoded = base::toBase64(pair);
    base::wipe(pair);
    return credentials("Basic", base::Secret::takeFrom(encoded));
}

} // namespace latchkey::http

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/probe.h"

#include "http/failure.h"

#include <QHostInfo>
#include <QPointer>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace latchkey::http {

namespace {

constexpr std::chrono::seconds patience{15};

std::string protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3) {
        return "TLS 1.3";
    }
    return protocol == QSsl::TlsV1_2 ? "TLS 1.2" : "TLS";
}

void describe(Handshake &handshake, const QSslSocket &socket)
{
    const auto peer = socket.peerCertificate();
    handshake.protocol = protocolName(socket.sessionProtocol());
    if (!peer.isNull()) {
        handshake.sha256 = fingerprint(peer);
        handshake.validUntil = base::fromMillis(peer.expiryDate().toMSecsSinceEpoch());
    }
}

/// One handshake; parent of nothing, gone when it has told.
class TlsProbe : public QObject {
public:
    TlsProbe(
        const Trust &trust, const Origin &origin, base::Promise<Handshake> promise, QObject *parent)
        : QObject(parent)
        , m_trust(trust)
        , m_where(origin.hostAndPort())
        , m_promise(std::move(promise))
    {
        m_socket.setSslConfiguration(trust.configuration());
        connect(&m_socket, &QSslSocket::sslErrors, this, &TlsProbe::onSslErrors);
        connect(&m_socket, &QSslSocket::encrypted, this, &TlsProbe::onEncrypted);
        connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TlsProbe::onError);
        QTimer::singleShot(patience, this, [this] {
            tell(base::Error{
                .kind = base::ErrorKind::DeadlineExceeded, .where = m_where, .detail = {}});
        });
        m_socket.connectToHostEncrypted(QString::fromStdString(origin.host), origin.port);
    }

private:
    void onSslErrors(const QList<QSslError> &errors)
    {
        m_errors = errors;
        if (m_trust.accepts(m_socket.peerCertificate(), errors)) {
            m_socket.ignoreSslErrors(errors);
        }
    }
    void onEncrypted() { tell(m_trust.refusal(m_socket.peerCertificate(), m_where)); }
    void onError(QAbstractSocket::SocketError code)
    {
        tell(code == QAbstractSocket::SslHandshakeFailedError
                ? tlsError({.errors = m_errors,
                               .peer = m_socket.peerCertificate(),
                               .text = m_socket.errorString()},
                    m_where)
                : socketError(code, m_socket.errorString(), m_where));
    }
    void tell(std::optional<base::Error> refused)
    {
        Handshake handshake{.isPinned = m_trust.isPinned(), .refused = std::move(refused)};
        describe(handshake, m_socket);
        m_socket.disconnect(this);
        // From the event loop: the socket is still on the stack, and the asker may drop us.
        QMetaObject::invokeMethod(
            this,
            [this, handshake] {
                const auto promise = m_promise;
                deleteLater();
                promise.deliver(handshake);
            },
            Qt::QueuedConnection);
    }

    const Trust &m_trust;
    std::string m_where;
    base::Promise<Handshake> m_promise;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
};

base::Result<std::vector<std::string>> addresses(const QHostInfo &info, const std::string &host)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        return base::fail(base::ErrorKind::NameNotFound, host, info.errorString().toStdString());
    }
    std::vector<std::string> found;
    for (const auto &address : info.addresses()) {
        found.push_back(address.toString().toStdString());
    }
    return found;
}

} // namespace

base::Call resolveName(
    const Origin &origin, base::Completion<std::vector<std::string>> done, QObject *parent)
{
    const base::Promise<std::vector<std::string>> promise(std::move(done));
    const int lookup = QHostInfo::lookupHost(QString::fromStdString(origin.host), parent,
        [promise, host = origin.host](
            const QHostInfo &info) { promise.deliver(addresses(info, host)); });
    return promise.call([lookup] { QHostInfo::abortHostLookup(lookup); });
}

base::Call probeTls(
    const Origin &origin, const Trust &trust, base::Completion<Handshake> done, QObject *parent)
{
    const base::Promise<Handshake> promise(std::move(done));
    auto *probe = new TlsProbe(trust, origin, promise, parent);
    return promise.call([alive = QPointer(probe)] {
        if (alive) {
            alive->deleteLater();
        }
    });
}

} // namespace latchkey::http

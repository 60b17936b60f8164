// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkclient.h"
#include "http/support/rawserver.h"
#include "http/trust.h"

#include <QTcpSocket>
#include <QTest>

using namespace latchkey;
using base::ErrorKind;
using tests::Answer;
using tests::Certificate;
using tests::httpAnswer;
using tests::RawServer;

namespace {

const QString forLoopback = QStringLiteral("IP:127.0.0.1");

Answer empty(const QByteArray &)
{
    return {httpAnswer("200 OK", "", "{}")};
}

http::Outcome ask(http::NetworkClient &client)
{
    std::optional<http::Outcome> outcome;
    const auto call = client.send({.target = "/x", .deadline = std::chrono::seconds{5}},
        [&](http::Outcome got) { outcome = std::move(got); });
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 8000)) {
        return base::fail(ErrorKind::Internal, "no completion");
    }
    return *outcome;
}

std::unique_ptr<http::NetworkClient> client(const http::ClientSettings &settings)
{
    return std::move(
        http::NetworkClient::make(settings, base::Secret(std::string_view("T"))).value());
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selfSignedIsRefusedWithItsFingerprint()
    {
        const Certificate certificate(forLoopback);
        RawServer server(empty, certificate.serverConfiguration());
        const auto outcome = ask(*client({.url = server.url()}));
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
        QVERIFY2(outcome.error().detail.starts_with("self-signed"), outcome.error().detail.c_str());
        QVERIFY(outcome.error().detail.find(certificate.sha256()) != std::string::npos);
        QCOMPARE(server.requests.size(), 0);
    }

    void namedAuthorityIsBelieved()
    {
        const Certificate certificate(forLoopback);
        RawServer server(empty, certificate.serverConfiguration());
        const auto outcome
            = ask(*client({.url = server.url(), .caFile = certificate.file().toStdString()}));
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
    }

    void otherHostsCertificateIsRefusedAndNamed()
    {
        const Certificate certificate; // names no host
        RawServer server(empty, certificate.serverConfiguration());
        const auto outcome
            = ask(*client({.url = server.url(), .caFile = certificate.file().toStdString()}));
        QVERIFY(!outcome.has_value());
        QVERIFY2(outcome.error().detail.starts_with("wrong-host"), outcome.error().detail.c_str());
        QCOMPARE(server.requests.size(), 0);
    }

    void pinnedCertificateIsEnough()
    {
        const Certificate certificate;
        RawServer server(empty, certificate.serverConfiguration());
        const auto outcome = ask(*client({.url = server.url(), .pin = certificate.sha256()}));
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().detail.c_str());
    }

    void otherCertificateThanThePinnedGetsNoRequestEver()
    {
        const Certificate certificate(forLoopback);
        RawServer server(empty, certificate.serverConfiguration());
        const auto pinned = client({.url = server.url(),
            .caFile = certificate.file().toStdString(),
            .pin = std::string(64, 'a')});
        for (int i = 0; i < 3; ++i) {
            const auto outcome = ask(*pinned);
            QVERIFY(!outcome.has_value());
            QCOMPARE(outcome.error().kind, ErrorKind::TlsFailed);
            QVERIFY(outcome.error().detail.starts_with("pin-mismatch"));
        }
        QCOMPARE(server.requests.size(), 0);
    }

    void pinnedButExpiredIsRefused()
    {
        const Certificate certificate({}, Certificate::Dates::Expired);
        RawServer server(empty, certificate.serverConfiguration());
        const auto outcome = ask(*client({.url = server.url(), .pin = certificate.sha256()}));
        QVERIFY(!outcome.has_value());
        QVERIFY2(outcome.error().detail.starts_with("expired"), outcome.error().detail.c_str());
    }

    void handshakeTellsWhatItSawEvenWhenRefused()
    {
        const Certificate certificate(forLoopback);
        RawServer server(empty, certificate.serverConfiguration());
        const auto strict = client({.url = server.url()});
        std::optional<base::Result<http::Handshake>> seen;
        const auto call = strict->shakeHands([&](auto handshake) { seen = std::move(handshake); });
        QTRY_VERIFY(seen.has_value());
        QCOMPARE((*seen)->sha256, certificate.sha256());
        QVERIFY((*seen)->refused.has_value());
        QVERIFY((*seen)->validUntil.has_value());
    }

    void plainPortSpeaksNoTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write(httpAnswer("400 Bad Request", "", "no request"));
                socket->disconnectFromHost();
            });
        });
        const auto address = "127.0.0.1:" + std::to_string(plain.serverPort());
        const auto there = client({.url = "https://" + address});
        const auto outcome = ask(*there);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::NoTls);
        QCOMPARE(outcome.error().where, address);
        std::optional<base::Result<http::Handshake>> seen;
        const auto call = there->shakeHands([&](auto handshake) { seen = std::move(handshake); });
        QTRY_VERIFY(seen.has_value());
        QCOMPARE((*seen)->refused->kind, ErrorKind::NoTls);
    }

    void badCaFileIsNamed()
    {
        const auto missing = http::Trust::load({.caFile = "/nowhere/ca.pem"});
        QCOMPARE(missing.error().kind, ErrorKind::Unreadable);
        const auto wrong = http::Trust::load({.caFile = Certificate().keyFile().toStdString()});
        QVERIFY(!wrong.has_value());
    }

    void pinsAreReadAsPeopleCopyThem()
    {
        const std::string digits(64, 'a');
        QCOMPARE(http::normalizePin("SHA256:" + std::string(64, 'A')).value(), digits);
        QVERIFY(!http::normalizePin("abc").has_value());
        QVERIFY(!http::normalizePin(std::string(64, 'g')).has_value());
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tlstest.moc"

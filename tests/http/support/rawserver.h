// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

#include <sys/socket.h>

#include <functional>
#include <optional>
#include <string>

namespace latchkey::tests {

/// What the scripted server does with one request.
struct Answer {
    QByteArray bytes;
    bool closes = true; ///< else the connection stays open, as a hanging server leaves it
    bool resets = false; ///< ends with RST instead of FIN
    bool asksOnce = false; ///< then closes when the connection brings another request, unread
};

inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers,
    const QByteArray &body, const QByteArray &type = "application/json")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n"
        + body;
}

/// Writes any bytes it is told to, HTTP or not, and remembers each whole request. Event loop of the
/// test's thread.
class RawServer : public QTcpServer {
public:
    using Script = std::function<Answer(const QByteArray &request)>;

    explicit RawServer(Script script, std::optional<QSslConfiguration> tls = {})
        : m_script(std::move(script))
        , m_tls(std::move(tls))
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] std::string url() const
    {
        return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(serverPort());
    }
    QList<QByteArray> requests;
    int connections = 0;

    void dropConnections()
    {
        for (QSslSocket *socket : findChildren<QSslSocket *>()) {
            socket->abort();
        }
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    static constexpr const char *spent = "spent";

    void read(QSslSocket &socket)
    {
        if (socket.property(spent).toBool()) {
            socket.abort();
            return;
        }
        QByteArray &text = m_pending[&socket];
        text += socket.readAll();
        const auto head = text.indexOf("\r\n\r\n");
        if (head < 0 || text.size() < head + 4 + bodyLength(text.left(head))) {
            return;
        }
        requests.append(std::exchange(text, {}));
        const Answer answer = m_script(requests.last());
        socket.write(answer.bytes);
        if (answer.resets) {
            const linger now = {.l_onoff = 1, .l_linger = 0};
            ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                sizeof now);
            socket.abort();
        } else if (answer.asksOnce) {
            socket.setProperty(spent, true);
        } else if (answer.closes) {
            socket.disconnectFromHost();
        }
    }
    static qsizetype bodyLength(const QByteArray &head)
    {
        for (const auto &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:")) {
                return line.mid(15).trimmed().toLongLong();
            }
        }
        return 0;
    }

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    QHash<QSslSocket *, QByteArray> m_pending;
};

/// A certificate made by the openssl command for one test.
class Certificate {
public:
    enum class Dates { Good, Expired };

    /// For the name given ("IP:127.0.0.1"), or for none.
    explicit Certificate(const QString &alternativeName = {}, Dates dates = Dates::Good)
    {
        QStringList extension;
        if (!alternativeName.isEmpty()) {
            extension
                = {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + alternativeName};
        }
        run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-keyout"),
                keyFile(), QStringLiteral("-out"), file()}
            + extension);
        if (dates == Dates::Expired) {
            signInThePast();
        }
    }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("key.pem")); }
    [[nodiscard]] QSslConfiguration serverConfiguration() const
    {
        QFile key(keyFile());
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        if (key.open(QIODevice::ReadOnly)) {
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
        configuration.setLocalCertificate(certificate());
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }
    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate::fromPath(file()).value(0);
    }
    [[nodiscard]] std::string sha256() const
    {
        return certificate().digest(QCryptographicHash::Sha256).toHex().toStdString();
    }

private:
    static void run(const QStringList &arguments)
    {
        if (QProcess::execute(QStringLiteral("openssl"), arguments) != 0) {
            qWarning("openssl failed");
        }
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile made(m_folder.filePath(name));
        if (made.open(QIODevice::WriteOnly)) {
            made.write(text);
        }
    }
    void signInThePast() const
    {
        const QString config = m_folder.filePath(QStringLiteral("ca.cnf"));
        const QString request = m_folder.filePath(QStringLiteral("request.pem"));
        const QByteArray folder = m_folder.path().toUtf8();
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("serial"), "01\n");
        write(QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca=c\n[c]\nnew_certs_dir=" + folder + "\ndatabase=" + folder
                + "/index.txt\nserial=" + folder
                + "/serial\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n");
        run({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-key"), keyFile(),
            QStringLiteral("-subj"), QStringLiteral("/CN=test"), QStringLiteral("-out"), request});
        run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-selfsign"),
            QStringLiteral("-config"), config, QStringLiteral("-keyfile"), keyFile(),
            QStringLiteral("-startdate"), QStringLiteral("20200101000000Z"),
            QStringLiteral("-enddate"), QStringLiteral("20200201000000Z"),
            QStringLiteral("-notext"), QStringLiteral("-in"), request, QStringLiteral("-out"),
            file()});
    }

    QTemporaryDir m_folder;
};

} // namespace latchkey::tests

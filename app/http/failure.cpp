// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/failure.h"

namespace latchkey::http {

namespace {

using base::ErrorKind;

ErrorKind kindOf(QNetworkReply::NetworkError code)
{
    switch (static_cast<int>(code)) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable", "no route to host"
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ContentReSendError: // cut, and OnceOnly forbade to send it again
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::DeadlineExceeded;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    default: // a protocol that is no HTTP, or a kind of Qt's that never gets here
        return ErrorKind::NoHttpStatus;
    }
}

} // namespace

base::Error networkError(const QNetworkReply &reply, const std::string &where)
{
    const bool hasStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const auto kind = kindOf(reply.error());
    return {// Whatever broke after the status line: the answer is not whole.
        .kind = hasStatus && kind == ErrorKind::NoHttpStatus ? ErrorKind::ConnectionLost : kind,
        .where = where,
        .detail = reply.errorString().toStdString()};
}

base::Error socketError(
    QAbstractSocket::SocketError code, const QString &text, const std::string &where)
{
    base::Error error{
        .kind = ErrorKind::ConnectionRefused, .where = where, .detail = text.toStdString()};
    if (code == QAbstractSocket::HostNotFoundError) {
        error.kind = ErrorKind::NameNotFound;
    } else if (code == QAbstractSocket::RemoteHostClosedError) {
        error.kind = ErrorKind::ConnectionLost;
    } else if (code == QAbstractSocket::SslHandshakeFailedError) {
        error.kind = ErrorKind::TlsFailed;
    }
    return error;
}

} // namespace latchkey::http

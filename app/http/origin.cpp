// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/origin.h"

#include <QHostAddress>
#include <QUrl>

namespace latchkey::http {

namespace {

base::Result<void> checkParts(const QUrl &url, const std::string &text)
{
    using base::ErrorKind;
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty()) {
        return base::fail(ErrorKind::Usage, text, "not a URL with a host");
    }
    if (scheme != u"https" && scheme != u"http") {
        return base::fail(ErrorKind::Usage, text, "neither https nor http");
    }
    if (!url.userInfo().isEmpty()) {
        return base::fail(
            ErrorKind::Usage, url.host().toStdString(), "credentials do not belong into a URL");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return base::fail(ErrorKind::Usage, text, "a base URL has neither ? nor #");
    }
    return {};
}

} // namespace

base::Result<Origin> Origin::parse(std::string_view text)
{
    const QUrl url(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    if (const auto good = checkParts(url, std::string(text)); !good) {
        return tl::unexpected(good.error());
    }
    Origin origin{.scheme = url.scheme().toStdString(),
        .host = url.host(QUrl::FullyEncoded).toLower().toStdString(),
        .port = static_cast<std::uint16_t>(url.port(url.scheme() == u"https" ? 443 : 80)),
        .basePath = url.path(QUrl::FullyEncoded).toStdString()};
    while (origin.basePath.ends_with('/')) {
        origin.basePath.pop_back();
    }
    if (!origin.isEncrypted() && !origin.isLoopback()) {
        return base::fail(
            base::ErrorKind::Usage, std::string(text), "http reaches only this machine; use https");
    }
    return origin;
}

bool Origin::isLoopback() const
{
    if (host == "localhost") {
        return true;
    }
    const QHostAddress address(QString::fromStdString(host));
    return !address.isNull() && address.isLoopback();
}

std::string Origin::hostAndPort() const
{
    const bool isV6 = host.find(':') != std::string::npos;
    return (isV6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::string Origin::url() const
{
    return scheme + "://" + hostAndPort() + basePath;
}

} // namespace latchkey::http

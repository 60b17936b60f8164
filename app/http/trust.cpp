// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/trust.h"

#include "base/encoding.h"
#include "base/file.h"

#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>

namespace latchkey::http {

namespace {

constexpr std::size_t caFileLimit = std::size_t{4} * 1024 * 1024;

base::Result<QList<QSslCertificate>> readAuthorities(const std::filesystem::path &file)
{
    const auto bytes = base::readFile(file, caFileLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto found = QSslCertificate::fromData(QByteArray::fromStdString(*bytes), QSsl::Pem);
    if (found.isEmpty()) {
        return base::fail(
            base::ErrorKind::Damaged, file.string(), "holds no certificate in PEM form");
    }
    return found;
}

bool isAboutDates(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid
        || error == QSslError::InvalidNotAfterField || error == QSslError::InvalidNotBeforeField;
}

bool isAboutRevocation(QSslError::SslError error)
{
    return error == QSslError::CertificateRevoked || error == QSslError::CertificateBlacklisted
        || error == QSslError::OcspStatusUnknown;
}

std::string wordFor(QSslError::SslError error)
{
    if (error == QSslError::CertificateExpired) {
        return "expired";
    }
    if (error == QSslError::CertificateNotYetValid) {
        return "not-yet-valid";
    }
    if (error == QSslError::HostNameMismatch) {
        return "wrong-host";
    }
    if (error == QSslError::SelfSignedCertificate) {
        return "self-signed";
    }
    if (isAboutRevocation(error)) {
        return "revoked";
    }
    if (error == QSslError::SelfSignedCertificateInChain
        || error == QSslError::UnableToGetLocalIssuerCertificate
        || error == QSslError::UnableToGetIssuerCertificate
        || error == QSslError::UnableToVerifyFirstCertificate
        || error == QSslError::CertificateUntrusted) {
        return "unknown-issuer";
    }
    return "not-trusted";
}

constexpr std::string_view unexplained = "handshake-failed";

// OpenSSL's reason for a first record that is none, such as the "HTTP/1.1 400" of a plain port.
bool isNoTls(const QString &text)
{
    return text.contains(QLatin1String("wrong version number"))
        || text.contains(QLatin1String("packet length too long"));
}

} // namespace

base::Result<std::string> normalizePin(std::string_view text)
{
    std::string digits = base::asciiLower(text);
    if (digits.starts_with("sha256:")) {
        digits.erase(0, 7);
    }
    std::erase_if(digits, [](char c) { return c == ':' || c == ' '; });
    const bool isHex = digits.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (digits.size() != 64 || !isHex) {
        return base::fail(base::ErrorKind::Usage, "pin",
            "a SHA-256 fingerprint has 64 hex digits: " + std::string(text));
    }
    return digits;
}

base::Result<Trust> Trust::load(const TrustSettings &settings)
{
    Trust trust;
    trust.m_configuration = QSslConfiguration::defaultConfiguration();
    trust.m_configuration.setProtocol(QSsl::TlsV1_2OrLater);
    trust.m_configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.empty()) {
        const auto extra = readAuthorities(settings.caFile);
        if (!extra) {
            return tl::unexpected(extra.error());
        }
        trust.m_configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    }
    if (!settings.pin.empty()) {
        auto pin = normalizePin(settings.pin);
        if (!pin) {
            return tl::unexpected(pin.error());
        }
        trust.m_pin = std::move(*pin);
    }
    return trust;
}

bool Trust::accepts(const QSslCertificate &peer, const QList<QSslError> &errors) const
{
    return isPinned() && fingerprint(peer) == m_pin
        && std::ranges::none_of(errors, [](const QSslError &error) {
               return isAboutDates(error.error()) || isAboutRevocation(error.error());
           });
}

std::optional<base::Error> Trust::refusal(
    const QSslCertificate &peer, const std::string &where) const
{
    if (!isPinned() || fingerprint(peer) == m_pin) {
        return std::nullopt;
    }
    return base::Error{.kind = base::ErrorKind::TlsFailed,
        .where = where,
        .detail = "pin-mismatch, sha256 " + fingerprint(peer)};
}

std::string fingerprint(const QSslCertificate &certificate)
{
    return base::toHex(base::sha256(certificate.toDer().toStdString()));
}

base::Error tlsError(const BrokenHandshake &handshake, const std::string &where)
{
    const auto &[errors, peer, text] = handshake;
    base::Error error{.kind = base::ErrorKind::TlsFailed, .where = where, .detail = {}};
    if (errors.isEmpty() && isNoTls(text)) {
        error.kind = base::ErrorKind::NoTls;
        return error;
    }
    if (errors.isEmpty()) {
        error.detail = std::string(unexplained) + ": " + text.toStdString();
        return error;
    }
    // Dates first: a pin or a CA file cannot mend them.
    const auto worst = std::ranges::find_if(
        errors, [](const QSslError &one) { return isAboutDates(one.error()); });
    const QSslError &named = worst == errors.end() ? errors.first() : *worst;
    error.detail = wordFor(named.error()) + ": " + named.errorString().toStdString();
    if (!peer.isNull()) {
        error.detail += ", sha256 " + fingerprint(peer);
    }
    return error;
}

bool isUnexplained(const base::Error &error)
{
    return error.kind == base::ErrorKind::TlsFailed && error.detail.starts_with(unexplained);
}

} // namespace latchkey::http

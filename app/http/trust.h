// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslConfiguration>
#include <QSslError>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::http {

/// Whom a client believes beside the system's authorities.
struct TrustSettings {
    std::filesystem::path caFile = {}; ///< PEM, one or several certificates
    std::string pin = {}; ///< SHA-256 of the server's certificate (its DER bytes), hex
};

/// 64 lower-case hex digits of a fingerprint as people copy it (colons, blanks, "sha256:" before);
/// Usage if it is none.
[[nodiscard]] base::Result<std::string> normalizePin(std::string_view text);

/// The TLS rules of one client. A pin names exactly one certificate: it replaces the check of chain
/// and host name, while the certificate's dates still count.
class Trust {
public:
    /// Unreadable for the CA file, Damaged if it holds no certificate.
    [[nodiscard]] static base::Result<Trust> load(const TrustSettings &settings);

    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    [[nodiscard]] bool isPinned() const { return !m_pin.empty(); }
    /// Whether these errors are all settled by the pin.
    [[nodiscard]] bool accepts(const QSslCertificate &peer, const QList<QSslError> &errors) const;
    /// After the handshake: nullopt, or why the certificate is not the pinned one.
    [[nodiscard]] std::optional<base::Error> refusal(
        const QSslCertificate &peer, const std::string &where) const;

private:
    Trust() = default;
    QSslConfiguration m_configuration;
    std::string m_pin;
};

[[nodiscard]] std::string fingerprint(const QSslCertificate &certificate); ///< SHA-256, hex
/// A handshake that failed.
struct BrokenHandshake {
    QList<QSslError> errors; ///< of the certificate
    QSslCertificate peer;
    QString text; ///< the TLS library's words
};
/// TlsFailed; `detail` begins with a word of its own for each cause ("self-signed", "expired" …).
/// NoTls where what came is no TLS at all.
[[nodiscard]] base::Error tlsError(const BrokenHandshake &handshake, const std::string &where);
/// Whether that is all there is: nothing about a certificate, and not why.
[[nodiscard]] bool isUnexplained(const base::Error &error);

} // namespace latchkey::http

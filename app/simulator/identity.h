// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace latchkey::simulator {

template <auto Free> struct OpenSslFree {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using KeyPointer = std::unique_ptr<EVP_PKEY, OpenSslFree<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, OpenSslFree<X509_free>>;

enum class KeyKind { EcP256, Rsa2048 };

[[nodiscard]] base::Result<KeyPointer> makeKey(KeyKind kind);
[[nodiscard]] base::Result<KeyPointer> readKey(const std::filesystem::path &path);
[[nodiscard]] base::Result<CertificatePointer> readCertificate(const std::filesystem::path &path);

/// A Mac's device identity: its private key and the certificate a device CA gave for it.
class Identity {
public:
    Identity(KeyPointer key, CertificatePointer certificate);
    /// Reads NAME.key and NAME.pem of `folder`; NotFound if neither is there.
    [[nodiscard]] static base::Result<Identity> load(
        const std::filesystem::path &folder, const std::string &name);

    /// The value of the header `Mdm-Signature`: base64 of a detached CMS (DER) over `body`.
    [[nodiscard]] base::Result<std::string> signature(std::string_view body) const;
    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }

private:
    KeyPointer m_key;
    CertificatePointer m_certificate;
};

} // namespace latchkey::simulator

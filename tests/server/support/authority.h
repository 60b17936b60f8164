// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

namespace latchkey::server::test {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct FreeCertificate {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Key = std::shared_ptr<EVP_PKEY>;
using Cert = std::shared_ptr<X509>;

[[nodiscard]] Key makeKey(bool rsa = false);

/// What a Mac signs with.
struct DeviceIdentityKey {
    Key key;
    Cert certificate;

    /// The value of Mdm-Signature for this body.
    [[nodiscard]] std::string signature(std::string_view body) const;
    [[nodiscard]] std::string pem() const;
    [[nodiscard]] std::string der() const;
};

/// How a certificate is to be, where it is not ordinary.
struct CertificateWish {
    Key key = {}; ///< empty: a new one
    base::Instant from = {};
    base::Instant to = {};
    std::string extendedUsage = "clientAuth"; ///< empty: none
    std::string keyUsage = "critical,digitalSignature";
};

/// A certificate authority of a test.
class Authority {
public:
    explicit Authority(const std::string &name, bool rsa = false);
    [[nodiscard]] DeviceIdentityKey issue(const std::string &name, CertificateWish wish = {}) const;
    [[nodiscard]] std::string pem() const { return m_self.pem(); }

private:
    DeviceIdentityKey m_self;
};

} // namespace latchkey::server::test

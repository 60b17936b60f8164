// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/deviceca.h"

#include "base/encoding.h"
#include "base/file.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <optional>

namespace latchkey::server {

namespace {

constexpr std::size_t bundleLimit = std::size_t{4} * 1024 * 1024;

std::string hashed(int size, unsigned char *bytes)
{
    if (size <= 0) {
        return {};
    }
    std::string hash
        = base::sha256({reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size)});
    OPENSSL_free(bytes);
    return hash;
}

std::string certificateHash(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    return hashed(size, bytes);
}

std::string publicKeyHash(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    return hashed(size, bytes);
}

/// Without an extended key usage a certificate is for everything.
bool isForClients(X509 *certificate)
{
    const auto flags = X509_get_extension_flags(certificate);
    return (flags & EXFLAG_XKUSAGE) == 0
        || (X509_get_extended_key_usage(certificate) & (XKU_SSL_CLIENT | XKU_ANYEKU)) != 0;
}

/// None where the certificate's date cannot be read, which OpenSSL refuses before.
std::optional<base::Instant> instantOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    return ASN1_TIME_to_tm(time, &parts) == 1
        ? std::optional{base::Instant(std::chrono::seconds(::timegm(&parts)))}
        : std::nullopt;
}

struct Validity {
    base::Instant from = base::Instant::min();
    base::Instant until = base::Instant::max();
};

/// When all of a chain is valid.
Validity validityOf(const STACK_OF(X509) * chain)
{
    Validity validity;
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        const X509 *each = sk_X509_value(chain, i);
        validity.from
            = std::max(validity.from, instantOf(X509_get0_notBefore(each)).value_or(validity.from));
        validity.until = std::min(
            validity.until, instantOf(X509_get0_notAfter(each)).value_or(validity.until));
    }
    return validity;
}

std::string reasonOf(int error)
{
    return error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID
        ? "expired"
        : "unknown-ca";
}

} // namespace

base::Result<DeviceCa> DeviceCa::load(const std::filesystem::path &file)
{
    const auto pem = base::readFile(file, bundleLimit);
    if (!pem) {
        return tl::unexpected(pem.error());
    }
    OpenSsl<X509_STORE> store(X509_STORE_new());
    const auto bio = memoryBio(*pem);
    int count = 0;
    while (const OpenSsl<X509> root{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        X509_STORE_add_cert(store.get(), root.get());
        ++count;
    }
    ERR_clear_error(); // the end of the bundle
    if (count == 0) {
        return base::fail(
            base::ErrorKind::Unreadable, file.string(), "it holds no PEM certificate");
    }
    return DeviceCa(std::move(store));
}

base::Result<Certificate> DeviceCa::check(
    X509 *certificate, STACK_OF(X509) * others, base::Instant at) const
{
    const std::string hash = certificateHash(certificate);
    if (auto known = m_known->find(hash, at)) {
        return std::move(*known);
    }
    const OpenSsl<X509_STORE_CTX> context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), m_roots.get(), certificate, others) != 1) {
        return base::fail(base::ErrorKind::KeyRefused, "identity", "unknown-ca");
    }
    auto *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(parameters, std::chrono::system_clock::to_time_t(at));
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        ERR_clear_error();
        return base::fail(base::ErrorKind::KeyRefused, "identity", reasonOf(error));
    }
    if (!isForClients(certificate)) {
        return base::fail(base::ErrorKind::KeyRefused, "identity", "not-for-clients");
    }
    const Certificate checked{.sha256 = hash,
        .publicKey = publicKeyHash(certificate),
        .notAfter = instantOf(X509_get0_notAfter(certificate)).value_or(base::Instant::max())};
    const auto [from, until] = validityOf(X509_STORE_CTX_get0_chain(context.get()));
    m_known->add(checked, from, until);
    return checked;
}

} // namespace latchkey::server

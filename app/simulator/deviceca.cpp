// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/deviceca.h"

#include "base/encoding.h"
#include "base/file.h"
#include "base/secret.h"
#include "simulator/opensslerror.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace latchkey::simulator {

namespace {

using BioPointer = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
constexpr auto year = std::chrono::hours{24 * 365};

std::string textOf(const BioPointer &memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

time_t seconds(base::Instant at)
{
    return static_cast<time_t>(base::toMillis(at) / 1000);
}

struct Subject {
    std::string name;
    base::Instant from = {};
    base::Instant until = {};
};

// An X.509 v3 certificate without issuer, extensions and signature.
CertificatePointer blank(const Subject &subject, EVP_PKEY *key)
{
    CertificatePointer certificate(X509_new());
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    const std::string serial = base::randomBytes(8);
    std::uint64_t number = 0;
    for (const char byte : serial) {
        number = number << 8U | static_cast<unsigned char>(byte);
    }
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), number >> 1U);
    ASN1_TIME_set(X509_getm_notBefore(x), seconds(subject.from));
    ASN1_TIME_set(X509_getm_notAfter(x), seconds(subject.until));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(subject.name.data()),
        static_cast<int>(subject.name.size()), -1, 0);
    X509_set_pubkey(x, key);
    return certificate;
}

void extend(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    using Extension = std::unique_ptr<X509_EXTENSION, OpenSslFree<X509_EXTENSION_free>>;
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

DeviceCa::DeviceCa(KeyPointer key, CertificatePointer certificate)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
{
}

base::Result<DeviceCa> DeviceCa::make(base::Instant now)
{
    auto key = makeKey(KeyKind::EcP256);
    if (!key) {
        return tl::unexpected(key.error());
    }
    CertificatePointer root = blank(
        {.name = "Simulated device CA", .from = now - year, .until = now + 10 * year}, key->get());
    X509_set_issuer_name(root.get(), X509_get_subject_name(root.get()));
    extend(root.get(), root.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(root.get(), root.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(root.get(), root.get(), NID_subject_key_identifier, "hash");
    if (X509_sign(root.get(), key->get(), EVP_sha256()) == 0) {
        return failOpenSsl("the device CA");
    }
    return DeviceCa(std::move(*key), std::move(root));
}

base::Result<DeviceCa> DeviceCa::load(const std::filesystem::path &folder)
{
    auto key = readKey(folder / "ca.key");
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto certificate = readCertificate(folder / "ca.pem");
    if (!certificate) {
        return tl::unexpected(certificate.error());
    }
    return DeviceCa(std::move(*key), std::move(*certificate));
}

base::Result<void> DeviceCa::save(const std::filesystem::path &folder) const
{
    if (auto made = base::makePrivateFolder(folder); !made) {
        return made;
    }
    const BioPointer memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::string key = textOf(memory);
    auto written = base::writeFileAtomically(folder / "ca.key", key);
    base::wipe(key);
    return written ? base::writeFileAtomically(folder / "ca.pem", certificatePem(), 0644) : written;
}

std::string DeviceCa::certificatePem() const
{
    const BioPointer memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), m_certificate.get());
    return textOf(memory);
}

base::Result<Identity> DeviceCa::issue(const std::string &name, KeyKind kind) const
{
    auto key = makeKey(kind);
    return key ? certify(std::move(*key), name) : tl::unexpected(key.error());
}

base::Result<Identity> DeviceCa::renew(const Identity &identity, const std::string &name) const
{
    EVP_PKEY_up_ref(identity.key());
    return certify(KeyPointer(identity.key()), name);
}

base::Result<Identity> DeviceCa::certify(KeyPointer key, const std::string &name) const
{
    // As long as the root: a simulated Mac may live in the past.
    CertificatePointer certificate = blank({.name = name}, key.get());
    X509_set1_notBefore(certificate.get(), X509_get0_notBefore(m_certificate.get()));
    X509_set1_notAfter(certificate.get(), X509_get0_notAfter(m_certificate.get()));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(m_certificate.get()));
    extend(certificate.get(), m_certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate.get(), m_certificate.get(), NID_key_usage, "critical,digitalSignature");
    extend(certificate.get(), m_certificate.get(), NID_ext_key_usage, "clientAuth");
    extend(certificate.get(), m_certificate.get(), NID_authority_key_identifier, "keyid");
    if (X509_sign(certificate.get(), m_key.get(), EVP_sha256()) == 0) {
        return failOpenSsl("the certificate of " + name);
    }
    return Identity(std::move(key), std::move(certificate));
}

} // namespace latchkey::simulator

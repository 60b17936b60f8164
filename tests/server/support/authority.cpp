// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/authority.h"

#include "base/encoding.h"

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <chrono>

namespace latchkey::server::test {

namespace {

std::string contents(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

struct FreeBio {
    void operator()(BIO *bio) const { BIO_free_all(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

void extend(X509 *certificate, X509 *issuer, int nid, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

std::time_t seconds(base::Instant at)
{
    return std::chrono::system_clock::to_time_t(at);
}

Cert makeCertificate(const std::string &name, EVP_PKEY *key, base::Instant from, base::Instant to)
{
    Cert certificate(X509_new(), FreeCertificate());
    X509_set_version(certificate.get(), 2);
    std::string serial = base::randomBytes(8);
    serial[0] = 1; // an ASN.1 integer begins with no idle zero
    ASN1_STRING_set(X509_get_serialNumber(certificate.get()), serial.data(), 8);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds(from));
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds(to));
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name.c_str()), -1, -1, 0);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

const base::Instant always = *base::parseRfc3339("2020-01-01T00:00:00Z");
const base::Instant never = *base::parseRfc3339("2040-01-01T00:00:00Z");

} // namespace

Key makeKey(bool rsa)
{
    return Key(rsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"), FreeKey());
}

std::string DeviceIdentityKey::signature(std::string_view body) const
{
    const Bio content(BIO_new_mem_buf(body.data(), static_cast<int>(body.size())));
    CMS_ContentInfo *cms = CMS_sign(certificate.get(), key.get(), nullptr, content.get(),
        CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP);
    unsigned char *der = nullptr;
    const int size = i2d_CMS_ContentInfo(cms, &der);
    const std::string text
        = base::toBase64({reinterpret_cast<const char *>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    CMS_ContentInfo_free(cms);
    return text;
}

std::string DeviceIdentityKey::pem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    return contents(bio.get());
}

std::string DeviceIdentityKey::der() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    i2d_X509_bio(bio.get(), certificate.get());
    return contents(bio.get());
}

Authority::Authority(const std::string &name, bool rsa)
{
    m_self.key = makeKey(rsa);
    m_self.certificate = makeCertificate(name, m_self.key.get(), always, never);
    X509 *own = m_self.certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign");
    X509_sign(own, m_self.key.get(), EVP_sha256());
}

DeviceIdentityKey Authority::issue(const std::string &name, CertificateWish wish) const
{
    DeviceIdentityKey identity;
    identity.key = wish.key ? wish.key : makeKey();
    identity.certificate = makeCertificate(name, identity.key.get(),
        wish.from == base::Instant() ? always : wish.from,
        wish.to == base::Instant() ? never : wish.to);
    X509 *leaf = identity.certificate.get();
    X509_set_issuer_name(leaf, X509_get_subject_name(m_self.certificate.get()));
    if (!wish.keyUsage.empty()) {
        extend(leaf, m_self.certificate.get(), NID_key_usage, wish.keyUsage);
    }
    if (!wish.extendedUsage.empty()) {
        extend(leaf, m_self.certificate.get(), NID_ext_key_usage, wish.extendedUsage);
    }
    X509_sign(leaf, m_self.key.get(), EVP_sha256());
    return identity;
}

} // namespace latchkey::server::test

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/identity.h"

#include "base/encoding.h"
#include "base/file.h"
#include "simulator/opensslerror.h"

#include <openssl/cms.h>
#include <openssl/pem.h>

namespace latchkey::simulator {

namespace {

using BioPointer = std::unique_ptr<BIO, OpenSslFree<BIO_free_all>>;
using CmsPointer = std::unique_ptr<CMS_ContentInfo, OpenSslFree<CMS_ContentInfo_free>>;

constexpr std::size_t largestPem = 64 * 1024;

BioPointer memoryOf(std::string_view bytes)
{
    return BioPointer(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

} // namespace

base::Result<KeyPointer> makeKey(KeyKind kind)
{
    KeyPointer key(kind == KeyKind::Rsa2048 ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    if (!key) {
        return failOpenSsl("a new private key");
    }
    return key;
}

base::Result<KeyPointer> readKey(const std::filesystem::path &path)
{
    const auto pem = base::readFile(path, largestPem);
    if (!pem) {
        return tl::unexpected(pem.error());
    }
    KeyPointer key(PEM_read_bio_PrivateKey(memoryOf(*pem).get(), nullptr, nullptr, nullptr));
    if (!key) {
        return failOpenSsl(path.string());
    }
    return key;
}

base::Result<CertificatePointer> readCertificate(const std::filesystem::path &path)
{
    const auto pem = base::readFile(path, largestPem);
    if (!pem) {
        return tl::unexpected(pem.error());
    }
    CertificatePointer certificate(
        PEM_read_bio_X509(memoryOf(*pem).get(), nullptr, nullptr, nullptr));
    if (!certificate) {
        return failOpenSsl(path.string());
    }
    return certificate;
}

Identity::Identity(KeyPointer key, CertificatePointer certificate)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
{
}

base::Result<Identity> Identity::load(const std::filesystem::path &folder, const std::string &name)
{
    if (!std::filesystem::exists(folder / (name + ".key"))
        && !std::filesystem::exists(folder / (name + ".pem"))) {
        return base::fail(base::ErrorKind::NotFound, (folder / (name + ".pem")).string());
    }
    auto key = readKey(folder / (name + ".key"));
    if (!key) {
        return tl::unexpected(key.error());
    }
    auto certificate = readCertificate(folder / (name + ".pem"));
    if (!certificate) {
        return tl::unexpected(certificate.error());
    }
    return Identity(std::move(*key), std::move(*certificate));
}

base::Result<std::string> Identity::signature(std::string_view body) const
{
    const BioPointer content = memoryOf(body);
    const unsigned flags = CMS_DETACHED | CMS_BINARY | CMS_NOSMIMECAP;
    const CmsPointer cms(CMS_sign(m_certificate.get(), m_key.get(), nullptr, content.get(), flags));
    const int length = cms ? i2d_CMS_ContentInfo(cms.get(), nullptr) : 0;
    if (length <= 0) {
        return failOpenSsl("the signature of a message");
    }
    std::string der(static_cast<std::size_t>(length), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_CMS_ContentInfo(cms.get(), &out);
    return base::toBase64(der);
}

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/deviceidentity.h"

#include "base/encoding.h"
#include "server/front/percent.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace latchkey::server {

namespace {

tl::unexpected<base::Error> refused(std::string reason)
{
    ERR_clear_error();
    return base::fail(base::ErrorKind::KeyRefused, "identity", std::move(reason));
}

OpenSsl<CMS_ContentInfo> readCms(std::string_view base64)
{
    const auto der = base::fromBase64(base64);
    if (!der) {
        return nullptr;
    }
    const auto *bytes = reinterpret_cast<const unsigned char *>(der->data());
    const auto *end = bytes + der->size();
    OpenSsl<CMS_ContentInfo> cms(
        d2i_CMS_ContentInfo(nullptr, &bytes, static_cast<long>(der->size())));
    return bytes == end ? std::move(cms) : nullptr;
}

OpenSsl<X509> readDer(std::string_view der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.data());
    const auto *end = bytes + der.size();
    OpenSsl<X509> certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
    return bytes == end ? std::move(certificate) : nullptr;
}

/// RFC 9440 (":base64:"), or the PEM as nginx escapes it.
OpenSsl<X509> readHeader(std::string_view value)
{
    if (value.size() > 2 && value.front() == ':' && value.back() == ':') {
        const auto der = base::fromBase64(value.substr(1, value.size() - 2));
        return der ? readDer(*der) : nullptr;
    }
    const std::string pem = percentDecoded(value);
    const auto bio = memoryBio(pem);
    return OpenSsl<X509>(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

/// The one certificate that signed; nothing if the signature is not right or there are several.
X509 *verifiedSigner(CMS_ContentInfo *cms, std::string_view body)
{
    const auto content = memoryBio(body);
    constexpr unsigned flags = CMS_BINARY | CMS_DETACHED | CMS_NO_SIGNER_CERT_VERIFY;
    if (CMS_is_detached(cms) != 1
        || CMS_verify(cms, nullptr, nullptr, content.get(), nullptr, flags) != 1) {
        return nullptr;
    }
    STACK_OF(X509) *signers = CMS_get0_signers(cms);
    X509 *signer = sk_X509_num(signers) == 1 ? sk_X509_value(signers, 0) : nullptr;
    sk_X509_free(signers); // the certificates belong to the message
    return signer;
}

} // namespace

base::Result<DeviceIdentity> DeviceIdentity::make(const Options &options, const base::Clock &clock)
{
    constexpr std::string_view byHeader = "header=";
    std::string header;
    if (options.identity.starts_with(byHeader) && options.identity.size() > byHeader.size()) {
        header = options.identity.substr(byHeader.size());
    } else if (options.identity != "mdm-signature") {
        return base::fail(
            base::ErrorKind::Usage, "--identity", "it takes mdm-signature or header=NAME");
    }
    if (options.deviceCa.empty()) {
        return DeviceIdentity(std::nullopt, header, clock);
    }
    auto ca = DeviceCa::load(options.deviceCa);
    if (!ca) {
        return tl::unexpected(ca.error());
    }
    return DeviceIdentity(std::move(*ca), header, clock);
}

base::Result<Certificate> DeviceIdentity::verify(const Request &request) const
{
    if (!m_ca) {
        return refused("no-ca");
    }
    const auto value = request.header(m_header.empty() ? "Mdm-Signature" : m_header);
    if (value.empty()) {
        return refused("no-certificate");
    }
    return m_header.empty() ? bySignature(value, request.body) : byHeader(value);
}

base::Result<Certificate> DeviceIdentity::bySignature(
    std::string_view signature, std::string_view body) const
{
    const auto cms = readCms(signature);
    X509 *signer = cms == nullptr ? nullptr : verifiedSigner(cms.get(), body);
    if (signer == nullptr) {
        return refused("bad-signature");
    }
    const OpenSsl<STACK_OF(X509)> others(CMS_get1_certs(cms.get()));
    return m_ca->check(signer, others.get(), m_clock.now());
}

base::Result<Certificate> DeviceIdentity::byHeader(std::string_view value) const
{
    const auto certificate = readHeader(value);
    if (certificate == nullptr) {
        return refused("no-certificate");
    }
    return m_ca->check(certificate.get(), nullptr, m_clock.now());
}

} // namespace latchkey::server

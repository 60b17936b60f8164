// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>
#include <string_view>

namespace latchkey::server {

struct FreeOpenSsl {
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }
    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }
    void operator()(CMS_ContentInfo *cms) const { CMS_ContentInfo_free(cms); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(STACK_OF(X509) * certificates) const
    {
        sk_X509_pop_free(certificates, X509_free);
    }
};
template <typename T> using OpenSsl = std::unique_ptr<T, FreeOpenSsl>;

/// Reads from bytes that stay where they are.
[[nodiscard]] inline OpenSsl<BIO> memoryBio(std::string_view bytes)
{
    return OpenSsl<BIO>(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

} // namespace latchkey::server

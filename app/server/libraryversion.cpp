// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/libraryversion.h"

#include <openssl/crypto.h>

namespace latchkey::server {

std::string opensslVersion()
{
    return OpenSSL_version(OPENSSL_VERSION_STRING);
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/libraries.h"

#include "base/libraryversion.h"
#include "http/libraryversion.h"
#include "sqlite/libraryversion.h"

#include <QtGlobal>

namespace latchkey::programs {

std::vector<Library> engineLibraries()
{
    return {{"Qt", qVersion()}, {"SQLite", sqlite::sqliteVersion()}, {"TLS", http::tlsVersion()},
        {"libsodium", base::sodiumVersion()}};
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testdatabase.h"

#include "base/encoding.h"
#include "server/storage/postgresconnection.h"

#include <cstdio>
#include <cstdlib>

namespace latchkey::server::test {

std::string newTestDatabase()
{
    const char *url = std::getenv("LATCHKEY_TEST_POSTGRES");
    if (url == nullptr) {
        return {};
    }
    const std::string schema = "test_" + base::toHex(base::randomBytes(8));
    auto connection = PostgresConnection::open(url);
    if (!connection || !(*connection)->runNow("create schema " + schema)) {
        std::fprintf(stderr, "no schema in $LATCHKEY_TEST_POSTGRES\n");
        std::abort();
    }
    return std::string(url) + "&options=-csearch_path%3D" + schema;
}

} // namespace latchkey::server::test

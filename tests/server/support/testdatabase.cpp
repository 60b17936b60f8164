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

Options testOptions(const std::filesystem::path &folder)
{
    return {.data = folder, .database = newTestDatabase()};
}

base::Result<void> unlockAudit(Session &session)
{
    return session.connection().runNow(session.connection().dialect() == Dialect::Postgres
            ? "drop trigger audit_is_append_only on audit"
            : "drop trigger audit_is_not_changed; drop trigger audit_is_not_removed");
}

} // namespace latchkey::server::test

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgresschema.h"

#include "server/storage/dialect.h"
#include "server/storage/schema.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

namespace {

/// What SQLite's triggers do in its first two steps.
constexpr std::string_view triggers = R"sql(
create function device_is_counted() returns trigger language plpgsql as $$
begin
    update counter set value = value + case tg_op when 'INSERT' then 1 else -1 end
        where name = 'devices';
    return null;
end $$;
create trigger device_is_counted after insert or delete on device
    for each row execute function device_is_counted();

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end $$;
create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function audit_is_append_only();
)sql";

constexpr const char *lock = "select pg_advisory_lock(7810491126)";
constexpr const char *unlock = "select pg_advisory_unlock(7810491126)";

/// So many of SQLite's steps are PostgreSQL's first.
constexpr std::size_t taken = 3;

std::string firstStep()
{
    std::string sql;
    for (std::size_t i = 0; i < taken; ++i) {
        sql += tablesInPostgres(schemaSteps()[i].tables);
    }
    return sql + std::string(triggers);
}

std::vector<std::string> allSteps()
{
    std::vector<std::string> steps = {firstStep()};
    for (std::size_t i = taken; i < schemaSteps().size(); ++i) {
        steps.push_back(tablesInPostgres(schemaSteps()[i].tables));
    }
    return steps;
}

base::Result<std::int64_t> versionOf(PostgresConnection &connection)
{
    auto made = connection.runNow(
        "create table if not exists schema_version(version bigint not null); "
        "insert into schema_version select 0 where not exists (select from schema_version)");
    if (!made) {
        return tl::unexpected(made.error());
    }
    const auto query = connection.prepare("select version from schema_version");
    const auto row = (*query)->step();
    return row ? base::Result<std::int64_t>((*query)->integer(0)) : tl::unexpected(row.error());
}

base::Result<void> migrateAlone(PostgresConnection &connection)
{
    const auto steps = allSteps();
    const auto version = versionOf(connection);
    if (!version) {
        return tl::unexpected(version.error());
    }
    auto done = static_cast<std::size_t>(*version);
    if (done > steps.size()) {
        return base::fail(
            base::ErrorKind::UnsupportedVersion, "PostgreSQL", std::to_string(*version));
    }
    for (; done < steps.size(); ++done) {
        auto made = connection.runNow("begin; " + steps[done]
            + "update schema_version set version=" + std::to_string(done + 1) + "; commit");
        if (!made) {
            std::ignore = connection.runNow("rollback");
            return made;
        }
    }
    return {};
}

} // namespace

base::Result<void> migratePostgres(PostgresConnection &connection)
{
    if (auto locked = connection.runNow(lock); !locked) {
        return locked;
    }
    auto migrated = migrateAlone(connection);
    std::ignore = connection.runNow(unlock);
    return migrated;
}

} // namespace latchkey::server

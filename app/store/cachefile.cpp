// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachefile.h"

#include "base/clock.h"
#include "store/schema.h"

#include <sys/stat.h>

namespace latchkey::store {

namespace {

base::Result<void> check(sqlite::Database &database, const std::filesystem::path &file)
{
    auto query = database.prepare("pragma quick_check(1)");
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto row = query->step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (query->view(0) != "ok") {
        return base::fail(base::ErrorKind::Damaged, file.string(), query->text(0));
    }
    return {};
}

base::Result<std::size_t> versionOf(sqlite::Database &database)
{
    auto query = database.prepare("pragma user_version");
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (const auto row = query->step(); !row) {
        return tl::unexpected(row.error());
    }
    return static_cast<std::size_t>(query->integer(0));
}

// What an older cache held in the clear must not stay in its log either.
base::Result<void> migrate(sqlite::Database &database)
{
    const auto version = versionOf(database);
    if (!version) {
        return tl::unexpected(version.error());
    }
    auto migrated = sqlite::migrate(database, cacheMigrations());
    return migrated && *version < cacheMigrations().size()
        ? database.run("pragma wal_checkpoint(truncate)")
        : migrated;
}

} // namespace

// A WAL left behind means that the last owner did not close: then the file is checked first.
base::Result<sqlite::Database> openCacheFile(const std::filesystem::path &file)
{
    std::error_code code;
    auto wal = file;
    wal += "-wal";
    const bool unclean = std::filesystem::file_size(wal, code) > 0 && !code;
    auto database = sqlite::Database::open(file);
    if (!database) {
        return database;
    }
    ::chmod(file.c_str(), 0600);
    if (unclean) {
        if (auto checked = check(*database, file); !checked) {
            return tl::unexpected(checked.error());
        }
    }
    // What is deleted is overwritten, so that no name outlives its row in a free page.
    auto set = database->run("pragma secure_delete=on");
    if (set) {
        set = migrate(*database);
    }
    if (set) {
        // A WAL of up to 32 MB: a page of a large sync touches the index of keys everywhere, and
        // what is changed again before a checkpoint is copied once.
        set = database->run("pragma journal_size_limit=67108864; pragma cache_size=-16000; "
                            "pragma wal_autocheckpoint=8192");
    }
    if (!set) {
        return tl::unexpected(set.error());
    }
    return database;
}

void setCacheAside(const std::filesystem::path &file)
{
    const std::string stamp = base::formatRfc3339(base::WallClock{}.now());
    for (const char *suffix : {"", "-wal", "-shm"}) {
        auto from = file, to = file;
        from += suffix;
        to += ".damaged-" + stamp + suffix;
        std::error_code code;
        std::filesystem::rename(from, to, code);
    }
}

} // namespace latchkey::store

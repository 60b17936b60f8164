// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/backup.h"

#include "base/file.h"
#include "server/audit/audit.h"
#include "server/storage/session.h"
#include "server/storage/sqliteconnection.h"

namespace latchkey::server {

namespace {

namespace fs = std::filesystem;

base::Result<void> refusePostgres(const Options &options)
{
    return isPostgres(options) ? base::fail(base::ErrorKind::Unsupported, "--database postgresql:",
               "pg_dump copies it while it serves, and pg_restore brings it back")
                               : base::Result<void>();
}

base::Result<void> refuseExisting(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(file, ignored)
        ? base::fail(base::ErrorKind::Conflict, file.string(), "there is such a file already")
        : base::Result<void>();
}

std::string quoted(const std::string &text)
{
    std::string quoted = "'";
    for (const char c : text) {
        quoted += c == '\'' ? "''" : std::string(1, c);
    }
    return quoted + '\'';
}

/// SQLite's own copy of one moment, in a file of ours that nobody else may read from the start.
base::Result<void> copyInto(sqlite::Database &database, const fs::path &file)
{
    if (auto made = base::writeFileAtomically(file, "", 0600); !made) {
        return made;
    }
    auto copied = database.run("vacuum into " + quoted(file.string()));
    if (!copied) {
        std::error_code ignored;
        fs::remove(file, ignored);
    }
    return copied;
}

base::Result<void> checkPages(Session &session, const fs::path &file)
{
    const auto word = session.query("pragma integrity_check(1)").one([](const Row &row) {
        return row.text(0);
    });
    if (!word) {
        return tl::unexpected(word.error());
    }
    return **word == "ok" ? base::Result<void>()
                          : base::fail(base::ErrorKind::Damaged, file.string(), **word);
}

base::Result<BackupContent> contentOf(const fs::path &file)
{
    auto database = sqlite::Database::open(file, sqlite::Mode::ReadOnly);
    if (!database) {
        return tl::unexpected(database.error());
    }
    Session session(std::make_unique<SqliteConnection>(std::move(*database)));
    if (auto whole = checkPages(session, file); !whole) {
        return tl::unexpected(whole.error());
    }
    const auto audit = verifyAudit(session);
    if (!audit) {
        return tl::unexpected(audit.error());
    }
    if (audit->brokenAt) {
        return base::fail(base::ErrorKind::Damaged, file.string(),
            "entry " + std::to_string(*audit->brokenAt) + " of the audit does not fit");
    }
    const auto counts
        = session.query("select (select count(*) from device), (select count(*) from vault)")
              .one([&](const Row &row) {
                  return BackupContent{.devices = row.integer(0),
                      .tokens = row.integer(1),
                      .auditEntries = audit->entries};
              });
    return counts ? base::Result<BackupContent>(counts->value_or(BackupContent()))
                  : tl::unexpected(counts.error());
}

base::Result<void> copyFile(const fs::path &from, const fs::path &to)
{
    auto database = sqlite::Database::open(from, sqlite::Mode::ReadOnly);
    return database ? copyInto(*database, to) : tl::unexpected(database.error());
}

} // namespace

base::Result<BackupContent> backUp(const Options &options, const fs::path &file)
{
    auto done = refusePostgres(options);
    if (done) {
        done = refuseExisting(file);
    }
    if (done) {
        done = copyFile(databaseFile(options), file);
    }
    return done ? contentOf(file) : tl::unexpected(done.error());
}

base::Result<BackupContent> restore(const Options &options, const fs::path &file)
{
    const fs::path place = databaseFile(options);
    auto done = refusePostgres(options);
    if (done) {
        done = refuseExisting(place);
    }
    if (done) {
        done = base::makePrivateFolder(options.data);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    auto content = contentOf(file);
    if (!content) {
        return content;
    }
    done = copyFile(file, place);
    return done ? contentOf(place) : tl::unexpected(done.error());
}

} // namespace latchkey::server

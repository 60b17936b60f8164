// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/failure.h"

#include <sqlite3.h>

namespace latchkey::sqlite {

namespace {

base::ErrorKind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_INTERRUPT:
        return base::ErrorKind::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return base::ErrorKind::Damaged;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
        return base::ErrorKind::Unwritable;
    case SQLITE_CANTOPEN:
        return base::ErrorKind::Unreadable;
    default:
        return base::ErrorKind::Internal;
    }
}

} // namespace

tl::unexpected<base::Error> failed(sqlite3 *handle, int code)
{
    const char *file = handle == nullptr ? nullptr : sqlite3_db_filename(handle, "main");
    const char *words = handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle);
    return base::fail(kindOf(code), file == nullptr ? "" : file, words);
}

} // namespace latchkey::sqlite

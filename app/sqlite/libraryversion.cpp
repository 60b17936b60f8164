// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/libraryversion.h"

#include <sqlite3.h>

namespace latchkey::sqlite {

std::string sqliteVersion()
{
    return sqlite3_libversion();
}

} // namespace latchkey::sqlite

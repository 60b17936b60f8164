// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readers.h"

namespace latchkey::store {

base::Result<sqlite::Database> Readers::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            sqlite::Database database = std::move(m_free.back());
            m_free.pop_back();
            return database;
        }
    }
    return sqlite::Database::open(m_file, sqlite::Mode::ReadOnly);
}

} // namespace latchkey::store

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace latchkey::sqlite {

/// One prepared statement. bind() counts from 1, column() from 0; views live until the next step.
class Statement {
public:
    Statement &bind(int index, std::int64_t value);
    Statement &bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement &bind(int index, bool value) { return bind(index, std::int64_t{value}); }
    Statement &bind(int index, double value);
    Statement &bind(int index, std::string_view text);
    Statement &bind(int index, const char *text) { return bind(index, std::string_view(text)); }
    Statement &bind(int index, const std::string &text)
    {
        return bind(index, std::string_view(text));
    }
    Statement &bindBlob(int index, std::string_view bytes);
    Statement &bindNull(int index);
    template <typename T> Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }

    /// True while there is a row.
    [[nodiscard]] base::Result<bool> step();
    /// Runs to the end and makes it ready for the next use (bindings kept).
    [[nodiscard]] base::Result<void> run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view view(int column) const; ///< text or blob
    [[nodiscard]] std::string text(int column) const { return std::string(view(column)); }
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional{integer(column)};
    }

private:
    friend class Database;
    struct Finalize {
        void operator()(sqlite3_stmt *handle) const;
    };
    explicit Statement(sqlite3_stmt *handle)
        : m_handle(handle)
    {
    }
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace latchkey::sqlite

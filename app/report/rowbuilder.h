// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"

#include <deque>
#include <optional>

namespace latchkey::report {

/// Puts one row together after the other, and owns the texts that were made for it.
class RowBuilder {
public:
    RowBuilder &clear();
    /// Borrowed; an empty text is one that nobody told.
    RowBuilder &text(std::string_view text);
    RowBuilder &made(std::string text);
    RowBuilder &made(const QString &text) { return made(text.toStdString()); }
    RowBuilder &number(std::size_t number);
    RowBuilder &share(std::size_t part, std::size_t whole);
    RowBuilder &time(std::optional<base::Instant> at);
    RowBuilder &answer(std::optional<bool> answer); ///< the words yes and no
    RowBuilder &value(const Value &value);
    [[nodiscard]] Row row() const { return m_values; }

private:
    std::vector<Value> m_values;
    std::deque<std::string> m_texts;
};

} // namespace latchkey::report

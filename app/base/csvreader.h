// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchkey::base {

/// Takes RFC 4180 records off a text, one at a time, and knows on which line each began.
class CsvReader {
public:
    explicit CsvReader(std::string_view text);
    /// False at the end; blank lines are passed over.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] const std::vector<std::string> &fields() const { return m_fields; }
    [[nodiscard]] std::size_t line() const { return m_recordLine; }

private:
    [[nodiscard]] Result<void> takeRecord();
    [[nodiscard]] Result<std::string> takeQuoted();
    [[nodiscard]] std::string takePlain();
    bool takeLineEnd();
    std::string_view m_rest;
    std::vector<std::string> m_fields;
    std::size_t m_line = 1;
    std::size_t m_recordLine = 1;
};

/// A failure that names a line: `where` = "line N".
[[nodiscard]] tl::unexpected<Error> failAtLine(std::size_t line, std::string detail);

} // namespace latchkey::base

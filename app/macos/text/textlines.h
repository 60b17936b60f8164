// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace latchkey::macos {

/// Walks over the lines of hostile text: UTF-8 or UTF-16 with a byte order mark; what comes out is
/// valid UTF-8 without terminal sequences, control characters (but tab) and mail quoting.
class TextLines {
public:
    explicit TextLines(std::string_view input);

    /// The next line, whatever ends it (CR, LF or both); false after the last.
    [[nodiscard]] bool next();
    /// Its cleaned text, until the next call.
    [[nodiscard]] std::string_view line() const { return m_line; }

private:
    void clean(std::string_view raw);

    std::string m_decoded; ///< UTF-8 of what came as UTF-16
    std::string_view m_rest;
    std::string m_line;
};

/// Without blanks and tabs at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace latchkey::macos

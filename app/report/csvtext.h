// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::report {

/// CSV as RFC 4180 has it, at the end of a text: cells one after the other, then the row's end. A
/// text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage
/// return) gets an apostrophe in front.
class CsvText {
public:
    explicit CsvText(std::string &out)
        : m_out(out)
    {
    }
    void cell(std::string_view text);
    void cell(std::int64_t number);
    void cell(std::optional<base::Instant> at);
    void plain(std::string_view text); ///< ours: no quote, no formula
    void endRow();

private:
    std::string &m_out;
};

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvtext.h"

#include <algorithm>

namespace latchkey::report {

void CsvText::cell(std::string_view text)
{
    constexpr std::string_view formulas = "=+-@\t\r";
    const bool isFormula = !text.empty() && formulas.find(text.front()) != std::string_view::npos;
    const bool isQuoted = std::ranges::any_of(
        text, [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
    if (!isQuoted) {
        m_out.append(isFormula ? "'" : "").append(text) += ',';
        return;
    }
    m_out += isFormula ? "\"'" : "\"";
    for (const char c : text) {
        m_out.append(c == '"' ? 2 : 1, c);
    }
    m_out += "\",";
}

void CsvText::cell(std::int64_t number)
{
    plain(std::to_string(number));
}

void CsvText::cell(std::optional<base::Instant> at)
{
    if (at) {
        base::appendRfc3339(m_out, *at);
    }
    m_out += ',';
}

void CsvText::plain(std::string_view text)
{
    m_out.append(text) += ',';
}

void CsvText::endRow()
{
    m_out.back() = '\r'; // in place of the last comma
    m_out += '\n';
}

} // namespace latchkey::report

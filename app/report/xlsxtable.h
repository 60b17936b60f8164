// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "report/xlsxbook.h"

#include <map>
#include <unordered_map>

namespace latchkey::report {

/// Writes one table into sheets of its own; a sheet has room for 1,048,575 rows.
class XlsxTable {
public:
    XlsxTable(XlsxBook &book, const Table &table);

    [[nodiscard]] base::Result<void> write();
    [[nodiscard]] std::size_t rows() const { return m_rows; }

private:
    void beginSheet();
    void endSheet();
    void writeCell(std::uint16_t place, const Value &value);
    void writeText(std::uint16_t place, std::string_view text, lxw_format *format);
    [[nodiscard]] std::string_view shownText(const Column &column, std::string_view word);
    [[nodiscard]] lxw_format *formatOf(const Column &column) const;

    XlsxBook &m_book;
    const Table &m_table;
    lxw_worksheet *m_sheet = nullptr;
    std::uint32_t m_row = 0; ///< of the present sheet
    std::size_t m_rows = 0; ///< of the table
    std::vector<std::size_t> m_widths; ///< letters, of the widest cell
    std::map<const Column *, std::unordered_map<std::string, std::string>> m_words;
    std::string m_text; ///< a cell, with the zero that libxlsxwriter wants behind it
};

} // namespace latchkey::report

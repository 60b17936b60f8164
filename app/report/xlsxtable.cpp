// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsxtable.h"

#include "words/reports.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <ctime>

namespace latchkey::report {

namespace {

constexpr std::uint32_t mostRows = 1048576; // with the head
constexpr std::size_t longestCell = 32767; // Excel's limit; bytes stay below it, too
constexpr std::size_t widestColumn = 60; // letters
constexpr std::size_t narrowestColumn = 8;
constexpr std::size_t timeWidth = 16;
constexpr std::size_t dateWidth = 10;
constexpr std::uint32_t checkEvery = 4096; // rows

// Cut where a character ends.
std::string_view fitting(std::string_view text)
{
    if (text.size() <= longestCell) {
        return text;
    }
    std::size_t end = longestCell;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

// QDateTime would look at /etc/localtime for each cell; localtime_r keeps what tzset() has read.
double localTime(base::Instant at)
{
    const qint64 millis = base::toMillis(at);
    const std::time_t seconds = millis / 1000;
    std::tm local = {};
    ::localtime_r(&seconds, &local);
    return xlsxTime(millis + 1000LL * local.tm_gmtoff);
}

} // namespace

XlsxTable::XlsxTable(XlsxBook &book, const Table &table)
    : m_book(book)
    , m_table(table)
{
}

base::Result<void> XlsxTable::write()
{
    ::tzset();
    beginSheet();
    auto done = m_table.rows([this](Row row) -> base::Result<void> {
        if (m_row == mostRows) {
            endSheet();
            beginSheet();
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            writeCell(static_cast<std::uint16_t>(i), row[i]);
        }
        ++m_row;
        ++m_rows;
        return m_row % checkEvery == 0 ? m_book.check(m_sheet) : base::Result<void>();
    });
    endSheet();
    return done;
}

void XlsxTable::beginSheet()
{
    m_sheet = m_book.addSheet(m_table.title);
    m_widths.assign(m_table.columns.size(), narrowestColumn);
    m_row = 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        ::worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i),
            m_table.columns[i].title.toUtf8().constData(), m_book.head);
    }
    ::worksheet_freeze_panes(m_sheet, 1, 0);
    ::worksheet_repeat_rows(m_sheet, 0, 0);
    ::worksheet_set_landscape(m_sheet);
    ::worksheet_fit_to_pages(m_sheet, 1, 0);
}

void XlsxTable::endSheet()
{
    const auto last = static_cast<lxw_col_t>(m_widths.size() - 1);
    ::worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, std::uint32_t{2}) - 1, last);
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const auto place = static_cast<lxw_col_t>(i);
        ::worksheet_set_column(m_sheet, place, place,
            static_cast<double>(std::min(m_widths[i], widestColumn) + 2), nullptr);
    }
}

void XlsxTable::writeCell(std::uint16_t place, const Value &value)
{
    const Column &column = m_table.columns[place];
    lxw_format *format = formatOf(column);
    if (const auto *text = std::get_if<std::string_view>(&value)) {
        writeText(place, column.shown == nullptr ? *text : shownText(column, *text), format);
    } else if (const auto *number = std::get_if<std::int64_t>(&value)) {
        ::worksheet_write_number(m_sheet, m_row, place, static_cast<double>(*number), format);
    } else if (const auto *share = std::get_if<Share>(&value)) {
        ::worksheet_write_number(
            m_sheet, m_row, place, words::percent(share->part, share->whole, 1) / 100, format);
    } else if (const auto *at = std::get_if<base::Instant>(&value)) {
        const bool isDay = column.type == CellType::Date;
        ::worksheet_write_number(
            m_sheet, m_row, place, isDay ? xlsxTime(base::toMillis(*at)) : localTime(*at), format);
        m_widths[place] = std::max(m_widths[place], isDay ? dateWidth : timeWidth);
    } else if (column.shown != nullptr) {
        writeText(place, shownText(column, {}), format);
    }
}

// Words are few: each is translated once.
std::string_view XlsxTable::shownText(const Column &column, std::string_view word)
{
    auto &known = m_words[&column];
    const auto found = known.find(std::string(word));
    return found != known.end()
        ? found->second
        : known.emplace(word, column.shown(word).toStdString()).first->second;
}

void XlsxTable::writeText(std::uint16_t place, std::string_view text, lxw_format *format)
{
    if (text.empty()) {
        return;
    }
    m_text.assign(fitting(text));
    ::worksheet_write_string(m_sheet, m_row, place, m_text.c_str(), format);
    m_widths[place] = std::max(m_widths[place], std::min(text.size(), widestColumn));
}

lxw_format *XlsxTable::formatOf(const Column &column) const
{
    switch (column.type) {
    case CellType::Text:
        return m_book.text;
    case CellType::Word:
    case CellType::Code:
        return m_book.code;
    case CellType::Number:
        return m_book.number;
    case CellType::Share:
        return m_book.share;
    case CellType::Time:
        return m_book.time;
    case CellType::Date:
        return m_book.date;
    }
    return nullptr;
}

} // namespace latchkey::report

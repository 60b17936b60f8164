// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/front.h"
#include "report/writers.h"
#include "report/xlsxtable.h"
#include "words/reportfacts.h"

#include <xlsxwriter.h>

#include <fstream>

namespace latchkey::report {

namespace {

constexpr std::size_t copiedAtOnce = 1U << 16U;
constexpr double summaryWidth = 34; // letters
constexpr double textWidth = 90;

/// The first sheet: what the report says of itself.
class Summary {
public:
    Summary(XlsxBook &book, const Meta &meta)
        : m_book(book)
        , m_sheet(book.addSheet(words::reportSummary()))
    {
        ::worksheet_set_column(m_sheet, 0, 0, summaryWidth, nullptr);
        ::worksheet_set_column(m_sheet, 1, 1, textWidth, nullptr);
        write(0, meta.title, book.title);
        ++m_row;
        write(0, subtitle(meta), nullptr);
        m_row += 2;
    }
    void add(const std::vector<words::Definition> &list)
    {
        for (const words::Definition &each : list) {
            write(0, each.term, m_book.strong);
            write(1, each.meaning, m_book.text);
            ++m_row;
        }
        ++m_row;
    }

private:
    void write(std::uint16_t place, const QString &text, lxw_format *format)
    {
        ::worksheet_write_string(m_sheet, m_row, place, text.toUtf8().constData(), format);
    }

    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    std::uint32_t m_row = 0;
};

base::Result<void> copy(const std::filesystem::path &from, Output &output)
{
    std::ifstream file(from, std::ios::binary);
    std::string block(copiedAtOnce, '\0');
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())), file.gcount() > 0) {
        if (auto written = output.write({block.data(), static_cast<std::size_t>(file.gcount())});
            !written) {
            return written;
        }
    }
    return {};
}

base::Result<Written> fill(XlsxBook &book, const Report &report)
{
    Summary summary(book, report.meta);
    summary.add(facts(report.meta));
    summary.add(sums(report.meta));
    summary.add(report.meta.definitions);
    Written written;
    for (const Table &table : report.tables) {
        XlsxTable sheet(book, table);
        if (auto done = sheet.write(); !done) {
            return tl::unexpected(done.error());
        }
        written.rows += sheet.rows();
    }
    if (auto closed = book.close(); !closed) {
        return tl::unexpected(closed.error());
    }
    return written;
}

} // namespace

base::Result<Written> writeXlsx(const Report &report, Output &output)
{
    // libxlsxwriter wants a file of its own, which has no name here.
    auto scratch = base::NewFile::create(output.scratchFolder() / "report.xlsx");
    if (!scratch) {
        return tl::unexpected(scratch.error());
    }
    XlsxBook book(scratch->path(),
        {.title = report.meta.title.toStdString(),
            .author = report.meta.madeBy,
            .comment = "Latchkey " + report.meta.version});
    auto written = fill(book, report);
    if (!written) {
        return written;
    }
    auto copied = copy(scratch->path(), output);
    return copied ? written : tl::unexpected(copied.error());
}

} // namespace latchkey::report

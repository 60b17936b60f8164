// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvtext.h"
#include "report/writers.h"
#include "words/reports.h"

#include <array>
#include <charconv>

namespace latchkey::report {

namespace {

/// Writes one value as its type has it.
struct CsvCellWriter {
    CsvText &csv;
    CellType type;

    void operator()(std::monostate) const { csv.plain({}); }
    void operator()(std::string_view text) const { csv.cell(text); }
    void operator()(std::int64_t number) const { csv.cell(number); }
    void operator()(const Share &share) const { csv.plain(percentOf(share)); }
    void operator()(base::Instant at) const
    {
        if (type == CellType::Date) {
            csv.plain(base::formatRfc3339(at).substr(0, 10));
        } else {
            csv.cell(std::optional(at));
        }
    }
};

} // namespace

std::string percentOf(const Share &share)
{
    std::array<char, 32> text = {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(),
        words::percent(share.part, share.whole, 1), std::chars_format::fixed, 1);
    return {text.data(), end.ptr};
}

base::Result<Written> writeCsv(const Report &report, Output &output, bool withBom)
{
    const Table &table = report.tables.front();
    OutputText out(output);
    CsvText csv(out.text());
    out.text() = withBom ? "\xEF\xBB\xBF" : "";
    for (const Column &column : table.columns) {
        csv.cell(column.name);
    }
    csv.endRow();
    Written written;
    auto done = table.rows([&](Row row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            std::visit(CsvCellWriter{csv, table.columns[i].type}, row[i]);
        }
        csv.endRow();
        ++written.rows;
        return out.passOn();
    });
    if (done) {
        done = out.finish();
    }
    return done ? base::Result<Written>(written) : tl::unexpected(done.error());
}

} // namespace latchkey::report

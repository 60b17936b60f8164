// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/celltext.h"

#include "report/shownwords.h"
#include "words/reportfacts.h"
#include "words/times.h"

namespace latchkey::report {

namespace {

struct CellReader {
    const Column &column;

    QString operator()(std::monostate) const
    {
        const QString named = column.shown == nullptr ? QString() : column.shown({});
        return named.isEmpty() ? QStringLiteral("–") : named;
    }
    QString operator()(std::string_view text) const
    {
        return column.shown == nullptr ? qt(text) : column.shown(text);
    }
    QString operator()(std::int64_t number) const
    {
        return QLocale().toString(static_cast<qlonglong>(number));
    }
    QString operator()(const Share &share) const
    {
        return words::percentText(share.part, share.whole, 1);
    }
    QString operator()(base::Instant at) const
    {
        return column.type == CellType::Date ? words::dayText(at)
                                             : words::dateAndTime(at, words::Reader{});
    }
};

} // namespace

QString cellText(const Value &value, const Column &column)
{
    return std::visit(CellReader{column}, value);
}

bool isTrailing(const Column &column)
{
    return column.type == CellType::Number || column.type == CellType::Share;
}

base::Result<void> eachText(const Table &table, const TextReceiver &receive)
{
    QStringList cells(static_cast<qsizetype>(table.columns.size()));
    const auto read = [&](Row row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            cells[static_cast<qsizetype>(i)] = cellText(row[i], table.columns[i]);
        }
    };
    auto done = table.rows([&](Row row) {
        read(row);
        return receive(cells, false);
    });
    if (!done || !table.sum) {
        return done;
    }
    return table.sum([&](Row row) {
        read(row);
        if (std::holds_alternative<std::monostate>(row.front())) {
            cells.front() = words::reportAll();
        }
        return receive(cells, true);
    });
}

} // namespace latchkey::report

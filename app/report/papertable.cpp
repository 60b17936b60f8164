// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papertable.h"

#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace latchkey::report {

namespace {

constexpr std::size_t measured = 60; // rows that decide the widths
constexpr qreal gap = 8; // points between columns
constexpr qreal above = 2.5; // and around a row's text
constexpr qreal narrowest = 26;
constexpr qreal widest = 190; // points that a column wishes at most

QFont fontFor(const Column &column)
{
    return fontOf(column.type == CellType::Code ? Face::Code : Face::Body);
}

qreal widthOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        width = std::max(width, metrics.horizontalAdvance(line.left(200)));
    }
    return width + points(1);
}

// A head may be broken between its words, not within them.
qreal headWidth(const QString &title)
{
    qreal width = 0;
    for (const QString &word : title.split(QLatin1Char(' '))) {
        width = std::max(width, widthOf(word, fontOf(Face::Strong)));
    }
    return width;
}

std::vector<qreal> wishes(const Table &table, const std::vector<QStringList> &rows)
{
    std::vector<qreal> wished;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal wish = std::max(points(narrowest), headWidth(table.columns[i].title));
        for (const QStringList &row : rows) {
            wish = std::max(
                wish, widthOf(row[static_cast<qsizetype>(i)], fontFor(table.columns[i])));
        }
        wished.push_back(std::min(wish, points(widest)));
    }
    return wished;
}

} // namespace

PaperTable::PaperTable(PageWriter &page, const Table &table)
    : m_page(page)
    , m_table(table)
{
}

qreal PaperTable::wishedWidth(const Table &table)
{
    std::vector<QStringList> rows;
    // Enough rows are enough: the table is asked again when it is painted.
    std::ignore = eachText(table, [&](const QStringList &texts, bool) -> base::Result<void> {
        rows.push_back(texts);
        return rows.size() < measured ? base::Result<void>()
                                      : base::fail(base::ErrorKind::Cancelled);
    });
    const auto wished = wishes(table, rows);
    return std::accumulate(wished.begin(), wished.end(), 0.0)
        + points(gap) * static_cast<qreal>(wished.size() - 1);
}

base::Result<void> PaperTable::paint()
{
    auto done = eachText(
        m_table, [this](const QStringList &texts, bool isSum) { return receive(texts, isSum); });
    if (done && !m_begun) {
        done = begin();
    }
    m_page.repeat({});
    return done;
}

base::Result<void> PaperTable::receive(const QStringList &texts, bool isSum)
{
    m_rows += isSum ? 0 : 1;
    if (!m_begun && !isSum && m_first.size() < measured) {
        m_first.push_back(texts);
        return {};
    }
    if (!m_begun) {
        if (auto begun = begin(); !begun) {
            return begun;
        }
    }
    return paintRow(texts, isSum);
}

base::Result<void> PaperTable::begin()
{
    m_begun = true;
    measure();
    const TextBlock title(m_table.title, fontOf(Face::Heading), m_page.width());
    if (auto room = m_page.reserve(title.height() + points(60)); !room) {
        return room;
    }
    m_page.skip(points(6));
    title.draw(m_page.painter(), {m_page.left(), m_page.y()}, m_page.ink().text);
    m_page.skip(title.height() + points(4));
    m_page.repeat([this] { return paintHead(); });
    auto done = paintHead();
    for (const QStringList &texts : m_first) {
        if (done) {
            done = paintRow(texts, false);
        }
    }
    m_first.clear();
    return done;
}

// Wishes that do not fit are cut where they are largest.
void PaperTable::measure()
{
    m_widths = wishes(m_table, m_first);
    const qreal room = m_page.width() - points(gap) * static_cast<qreal>(m_widths.size() - 1);
    const qreal wished = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (wished <= room) {
        const qreal more = (room - wished) / static_cast<qreal>(m_widths.size());
        std::ranges::for_each(m_widths, [more](qreal &width) { width += more; });
        return;
    }
    qreal limit = points(widest);
    const auto cut = [this, &limit] {
        return std::accumulate(m_widths.begin(), m_widths.end(), 0.0,
            [&limit](qreal sum, qreal width) { return sum + std::min(width, limit); });
    };
    while (cut() > room && limit > points(narrowest)) {
        limit -= points(1);
    }
    const qreal scale = std::min(1.0, room / cut());
    std::ranges::for_each(m_widths, [&](qreal &width) { width = std::min(width, limit) * scale; });
}

PaperTable::Cells PaperTable::cells(const QStringList &texts, bool strong) const
{
    Cells cells;
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        const Column &column = m_table.columns[i];
        cells.emplace_back(texts[static_cast<qsizetype>(i)],
            strong ? fontOf(Face::Strong) : fontFor(column), m_widths[i],
            isTrailing(column) ? Qt::AlignTrailing : Qt::AlignLeading);
    }
    return cells;
}

void PaperTable::draw(const Cells &cells, qreal height, const QColor &line)
{
    QPainter &painter = m_page.painter();
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    qreal x = mirrored ? m_page.left() + m_page.width() : m_page.left();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        x -= mirrored ? m_widths[i] : 0;
        cells[i].draw(painter, {x, m_page.y() + points(above)}, m_page.ink().text);
        x += mirrored ? -points(gap) : m_widths[i] + points(gap);
    }
    m_page.skip(height);
    painter.setPen(QPen(line, points(0.5)));
    painter.drawLine(
        QPointF(m_page.left(), m_page.y()), QPointF(m_page.left() + m_page.width(), m_page.y()));
}

base::Result<void> PaperTable::paintHead()
{
    QStringList titles;
    for (const Column &column : m_table.columns) {
        titles += column.title;
    }
    const Cells head = cells(titles, true);
    const auto tallest = std::ranges::max_element(head, {}, &TextBlock::height);
    draw(head, tallest->height() + points(2 * above), m_page.ink().soft);
    return {};
}

base::Result<void> PaperTable::paintRow(const QStringList &texts, bool isSum)
{
    const Cells row = cells(texts, isSum);
    const auto tallest = std::ranges::max_element(row, {}, &TextBlock::height);
    const qreal height = tallest->height() + points(2 * above);
    if (auto room = m_page.reserve(height); !room) {
        return room;
    }
    draw(row, height, m_page.ink().line);
    return {};
}

} // namespace latchkey::report

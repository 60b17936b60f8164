// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paperreport.h"

#include "report/front.h"
#include "report/papertable.h"
#include "report/trendcontent.h"
#include "words/reportfacts.h"

#include <QGuiApplication>

#include <algorithm>

namespace latchkey::report {

namespace {

constexpr qreal chartHeight = 150; // points
constexpr qreal labelWidth = 130;

/// Puts a report's first page together, then its tables.
class ReportPainter {
public:
    ReportPainter(const Report &report, Paper &paper, int pages)
        : m_report(report)
        , m_page(paper, report.meta.title + QStringLiteral(" · ") + subtitle(report.meta), pages)
    {
    }
    base::Result<Written> paint()
    {
        auto done = paintTitle();
        done = done ? paintChart() : done;
        done = done ? paintList(facts(m_report.meta)) : done;
        done = done ? paintHeading(words::ReportFact::Sums) : done;
        done = done ? paintList(sums(m_report.meta)) : done;
        done = done ? paintHeading(words::ReportFact::Definitions) : done;
        done = done ? paintList(m_report.meta.definitions) : done;
        for (const Table &table : m_report.tables) {
            done = done ? paintTable(table) : done;
        }
        return done ? base::Result<Written>(m_written) : tl::unexpected(done.error());
    }

private:
    base::Result<void> paintTitle();
    base::Result<void> paintChart();
    base::Result<void> paintHeading(words::ReportFact fact);
    base::Result<void> paintList(const std::vector<words::Definition> &list);
    base::Result<void> paintTable(const Table &table);

    const Report &m_report;
    PageWriter m_page;
    Written m_written;
};

base::Result<void> ReportPainter::paintTitle()
{
    const qreal half = m_page.width() / 2;
    const Headline head = headline(m_report.meta);
    const TextBlock title(m_report.meta.title, fontOf(Face::Title), half);
    const TextBlock about(subtitle(m_report.meta), fontOf(Face::Body), half);
    const TextBlock number(head.number, fontOf(Face::Headline), half, Qt::AlignTrailing);
    const TextBlock meaning(head.meaning, fontOf(Face::Body), half, Qt::AlignTrailing);
    const qreal first = std::max(title.height(), number.height());
    const qreal height = first + std::max(about.height(), meaning.height());
    if (auto room = m_page.reserve(height); !room) {
        return room;
    }
    QPainter &painter = m_page.painter();
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal start = m_page.left() + (mirrored ? half : 0);
    const qreal end = m_page.left() + (mirrored ? 0 : half);
    title.draw(painter, {start, m_page.y() + first - title.height()}, m_page.ink().text);
    number.draw(painter, {end, m_page.y() + first - number.height()}, m_page.ink().text);
    about.draw(painter, {start, m_page.y() + first}, m_page.ink().soft);
    meaning.draw(painter, {end, m_page.y() + first}, m_page.ink().soft);
    m_page.skip(height + points(12));
    return {};
}

base::Result<void> ReportPainter::paintChart()
{
    if (m_report.trend.empty()) {
        return {};
    }
    if (auto room = m_page.reserve(points(chartHeight)); !room) {
        return room;
    }
    const QRectF area(m_page.left(), m_page.y(), m_page.width(), points(chartHeight));
    const chart::TrendChart chart(
        trendContent(m_report.trend), chartFonts(fontOf(Face::Small)), area);
    chart.paint(m_page.painter(), chartPalette());
    m_page.skip(points(chartHeight + 10));
    return {};
}

base::Result<void> ReportPainter::paintHeading(words::ReportFact fact)
{
    const TextBlock heading(words::reportFact(fact), fontOf(Face::Heading), m_page.width());
    if (auto room = m_page.reserve(heading.height() + points(30)); !room) {
        return room;
    }
    m_page.skip(points(6));
    heading.draw(m_page.painter(), {m_page.left(), m_page.y()}, m_page.ink().text);
    m_page.skip(heading.height() + points(2));
    return {};
}

base::Result<void> ReportPainter::paintList(const std::vector<words::Definition> &list)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const qreal rest = m_page.width() - points(labelWidth);
    for (const words::Definition &each : list) {
        const TextBlock term(each.term, fontOf(Face::Strong), points(labelWidth - 10));
        const TextBlock meaning(each.meaning, fontOf(Face::Body), rest);
        const qreal height = std::max(term.height(), meaning.height());
        if (auto room = m_page.reserve(height); !room) {
            return room;
        }
        const qreal left = m_page.left();
        term.draw(m_page.painter(), {left + (mirrored ? rest + points(10) : 0), m_page.y()},
            m_page.ink().text);
        meaning.draw(m_page.painter(), {left + (mirrored ? 0 : points(labelWidth)), m_page.y()},
            m_page.ink().soft);
        m_page.skip(height + points(2));
    }
    m_page.skip(points(4));
    return {};
}

base::Result<void> ReportPainter::paintTable(const Table &table)
{
    PaperTable painted(m_page, table);
    auto done = painted.paint();
    m_written.rows += painted.rows();
    m_page.skip(points(10));
    return done;
}

} // namespace

bool wantsLandscape(const Report &report)
{
    constexpr qreal narrow = 560; // points: a little more than an upright page has
    return std::ranges::any_of(report.tables,
        [](const Table &table) { return PaperTable::wishedWidth(table) > points(narrow); });
}

base::Result<Written> paintReport(const Report &report, Paper &paper, int pages)
{
    return ReportPainter(report, paper, pages).paint();
}

} // namespace latchkey::report

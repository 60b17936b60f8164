// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trendsvg.h"

#include "report/trendcontent.h"

#include <QFontDatabase>

namespace latchkey::report {

namespace {

constexpr qreal width = 720;
constexpr qreal height = 240;
constexpr int labelSize = 11;

/// Puts SVG together from what a chart has placed.
class Svg {
public:
    void line(const QPointF &from, const QPointF &to)
    {
        add(QStringLiteral("<path class=\"grid\" d=\"M%1 %2L%3 %4\"/>\n")
                .arg(from.x())
                .arg(from.y())
                .arg(to.x())
                .arg(to.y()));
    }
    void polyline(const QPolygonF &points)
    {
        QString path;
        for (const QPointF &point : points) {
            path += QStringLiteral("%1,%2 ").arg(point.x()).arg(point.y());
        }
        add(QStringLiteral("<polyline class=\"line\" points=\"%1\" fill=\"none\" "
                           "stroke-width=\"2\" stroke-linejoin=\"round\"/>\n")
                .arg(path.trimmed()));
    }
    void band(const QRectF &area)
    {
        add(QStringLiteral("<rect class=\"band\" x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"/>\n")
                .arg(area.x())
                .arg(area.y())
                .arg(area.width())
                .arg(area.height()));
    }
    void label(const chart::TrendChart::Label &label, const char *name = "")
    {
        add(QStringLiteral("<text class=\"%1\" x=\"%2\" y=\"%3\">%4</text>\n")
                .arg(QLatin1String(name))
                .arg(label.area.x())
                .arg(label.area.center().y() + baseline)
                .arg(label.text.toHtmlEscaped()));
    }
    void dot(const QPointF &place)
    {
        add(QStringLiteral("<circle class=\"dot\" cx=\"%1\" cy=\"%2\" r=\"4\"/>\n")
                .arg(place.x())
                .arg(place.y()));
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    static constexpr qreal baseline = 4; // of a text that is centred on a line
    void add(const QString &text) { m_text += text.toStdString(); }
    std::string m_text;
};

void drawGrid(Svg &svg, const chart::TrendChart &chart)
{
    for (const auto &share : chart.shares()) {
        const qreal y = share.area.center().y();
        svg.line({chart.plot().left(), y}, {chart.plot().right(), y});
        svg.label(share);
    }
    for (const auto &gap : chart.gaps()) {
        svg.band(gap.band);
        svg.label(gap.label);
    }
    for (const auto &day : chart.days()) {
        svg.label(day);
    }
}

} // namespace

std::string trendSvg(const std::vector<store::TrendDay> &trend, const QString &sentence)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(labelSize);
    const chart::TrendChart chart(trendContent(trend), chartFonts(font), {0, 0, width, height});
    Svg svg;
    drawGrid(svg, chart);
    for (const QPolygonF &line : chart.lines()) {
        svg.polyline(line);
    }
    if (chart.end() && !chart.lines().empty()) {
        svg.dot(chart.lines().back().back());
        svg.label(*chart.end(), "end");
    }
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" role=\"img\" "
                          "aria-label=\"%3\" font-size=\"11\">\n")
               .arg(width)
               .arg(height)
               .arg(sentence.toHtmlEscaped())
               .toStdString()
        + svg.text() + "</svg>\n";
}

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/versionsview.h"

#include "ui/common/look.h"
#include "ui/common/phrases.h"
#include "ui/overview/chartdress.h"
#include "ui/overview/overviewtexts.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace latchkey::ui {

namespace {

using domain::Status;

constexpr std::array series = {
    Status::Escrowed, Status::NotEscrowed, Status::AtRisk, Status::Unknown, Status::NotApplicable};
constexpr int seriesCount = static_cast<int>(series.size());

QColor areaColour(Status status)
{
    const Theme &colours = theme();
    switch (status) {
    case Status::NotEscrowed:
        return colours.noF;
    case Status::AtRisk:
        return colours.riskF;
    case Status::Unknown:
        return colours.unkF;
    case Status::Escrowed:
        return colours.okF;
    case Status::NotApplicable:
        break;
    }
    return colours.naF;
}

std::size_t countIn(const store::VersionCount &version, Status status)
{
    return version.byStatus[static_cast<std::size_t>(status)];
}

} // namespace

VersionsView::VersionsView(QWidget *parent)
    : ChartView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VersionsView::setVersions(std::vector<store::VersionCount> versions)
{
    m_versions = std::move(versions);
    QStringList texts;
    for (int row = 0; row < static_cast<int>(m_versions.size()); ++row) {
        const auto &version = m_versions[static_cast<std::size_t>(row)];
        const auto escrowed = static_cast<int>(countIn(version, Status::Escrowed));
        //: %1 is a version of macOS, %2 a number of Macs
        texts.append(
            tr("%1: %n escrowed, %2 not", nullptr, escrowed)
                .arg(nameOf(row), overview::numberText(countIn(version, Status::NotEscrowed))));
    }
    setSentence(tr("By macOS version"), texts.join(QStringLiteral("; ")));
    renew();
}

chart::StackContent VersionsView::content() const
{
    chart::StackContent content;
    content.head = tr("macOS");
    content.locale = locale();
    for (const Status status : series) {
        chart::StackSeries made{.label = statusWord(status), .colour = areaColour(status)};
        made.mark = [status](QPainter &painter, const QRectF &area) {
            const Look look = lookOf(status);
            paintGlyph(painter, area.toRect(), look.glyph, coloursOf(look, theme().surface));
        };
        if (status == Status::NotApplicable) {
            made.aside = [](qint64 count) {
                return tr("%n not applicable", nullptr, static_cast<int>(count));
            };
        }
        content.series.push_back(std::move(made));
    }
    for (int row = 0; row < static_cast<int>(m_versions.size()); ++row) {
        chart::StackRow made{.label = nameOf(row), .counts = {}};
        for (const Status status : series) {
            made.counts.push_back(
                static_cast<qint64>(countIn(m_versions[static_cast<std::size_t>(row)], status)));
        }
        content.rows.push_back(std::move(made));
    }
    return content;
}

QString VersionsView::nameOf(int row) const
{
    const std::string &version = m_versions[static_cast<std::size_t>(row)].version;
    //: A row of Macs whose macOS version no server told
    return version.empty() ? tr("Not told") : fromUtf8(version);
}

std::size_t VersionsView::countOf(int item) const
{
    return countIn(m_versions[static_cast<std::size_t>(item / seriesCount)],
        series[static_cast<std::size_t>(item % seriesCount)]);
}

std::vector<int> VersionsView::items() const
{
    std::vector<int> all;
    for (int item = 0; item < static_cast<int>(m_versions.size()) * seriesCount; ++item) {
        if (countOf(item) > 0) {
            all.push_back(item);
        }
    }
    return all;
}

// Up and Down keep the status where the next version has it.
int VersionsView::stepped(int item, int key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down) {
        return ChartView::stepped(item, key);
    }
    const int by = key == Qt::Key_Up ? -1 : 1;
    const int rows = static_cast<int>(m_versions.size());
    for (int row = item / seriesCount + by; row >= 0 && row < rows; row += by) {
        for (int offset = 0; offset < seriesCount; ++offset) {
            const int there = row * seriesCount + (item % seriesCount + offset) % seriesCount;
            if (countOf(there) > 0) {
                return there;
            }
        }
    }
    return item;
}

QString VersionsView::filterOf(int item) const
{
    if (item < 0 || item >= static_cast<int>(m_versions.size()) * seriesCount) {
        return {};
    }
    return overview::versionFilter(m_versions[static_cast<std::size_t>(item / seriesCount)].version,
        series[static_cast<std::size_t>(item % seriesCount)]);
}

std::vector<chart::HitArea> VersionsView::lay(const QRectF &area)
{
    m_chart.emplace(content(), chartFonts(layoutDirection()), area);
    return m_chart->hitAreas();
}

void VersionsView::paintChart(QPainter &painter, int pointedAt)
{
    if (m_chart) {
        m_chart->paint(painter, chartPalette(), pointedAt);
    }
}

chart::Table VersionsView::table() const
{
    return m_chart ? m_chart->table() : chart::Table{};
}

QString VersionsView::textOf(int item) const
{
    if (item < 0 || item >= static_cast<int>(m_versions.size()) * seriesCount) {
        return {};
    }
    const QString word = statusWord(series[static_cast<std::size_t>(item % seriesCount)]);
    const QString macs = tr("%n Mac(s)", nullptr, static_cast<int>(countOf(item)));
    return tr("macOS %1, %2, %3").arg(nameOf(item / seriesCount), word, macs);
}

QSize VersionsView::sizeHint() const
{
    const qreal height
        = chart::StackChart::heightFor(m_versions.size(), chartFonts(layoutDirection()));
    return {px(600), static_cast<int>(std::ceil(height))};
}

QSize VersionsView::minimumSizeHint() const
{
    return {px(240), sizeHint().height()};
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/causesview.h"

#include "ui/overview/chartdress.h"
#include "ui/overview/overviewtexts.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "words/filling.h"
#include "words/findings.h"

#include <QPainter>

#include <cmath>
#include <numeric>

namespace latchkey::ui {

namespace {

constexpr std::size_t mostBars = 6;

} // namespace

CausesView::CausesView(QWidget *parent)
    : ChartView(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void CausesView::setReasons(const QString &title, const std::vector<store::ReasonCount> &reasons)
{
    m_groups = groupsOf(reasons);
    QStringList texts;
    for (const Group &group : m_groups) {
        texts.append(QStringLiteral("%1 %2").arg(group.label, overview::numberText(group.macs)));
    }
    setSentence(title, locale().createSeparatedList(texts));
    renew();
}

std::vector<CausesView::Group> CausesView::groupsOf(const std::vector<store::ReasonCount> &reasons)
{
    std::vector<Group> groups;
    for (const store::ReasonCount &reason : reasons) {
        if (reasons.size() > mostBars && groups.size() == mostBars) {
            groups.back().reasons.push_back(reason);
            groups.back().macs += reason.macs;
            continue;
        }
        groups.push_back({.label = words::whyName(reason.why),
            .note = overview::followUp(reason),
            .macs = reason.macs,
            .reasons = {reason}});
    }
    if (reasons.size() > mostBars) {
        Group &rest = groups.back();
        rest.label = tr("%n other reason(s)", nullptr, static_cast<int>(rest.reasons.size()));
        rest.note.clear();
    }
    return groups;
}

chart::BarsContent CausesView::content() const
{
    chart::BarsContent content;
    content.heads = {tr("Reason"), tr("What follows"), tr("Macs")};
    content.locale = locale();
    for (const Group &group : m_groups) {
        content.bars.push_back({.label = group.label,
            .note = group.note,
            .count = static_cast<qint64>(group.macs),
            .colour = theme().noF});
    }
    return content;
}

QString CausesView::filterOf(int item) const
{
    return item < 0 || item >= static_cast<int>(m_groups.size())
        ? QString{}
        : overview::reasonsFilter(
            domain::Status::NotEscrowed, m_groups[static_cast<std::size_t>(item)].reasons);
}

std::vector<chart::HitArea> CausesView::lay(const QRectF &area)
{
    m_chart.emplace(content(), chartFonts(layoutDirection()), area);
    return m_chart->hitAreas();
}

void CausesView::paintChart(QPainter &painter, int pointedAt)
{
    if (m_chart) {
        m_chart->paint(painter, chartPalette(), pointedAt);
    }
}

std::vector<int> CausesView::items() const
{
    std::vector<int> all(m_groups.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

chart::Table CausesView::table() const
{
    return m_chart ? m_chart->table() : chart::Table{};
}

QString CausesView::textOf(int item) const
{
    if (item < 0 || item >= static_cast<int>(m_groups.size())) {
        return {};
    }
    const Group &group = m_groups[static_cast<std::size_t>(item)];
    const QString macs = tr("%n Mac(s)", nullptr, static_cast<int>(group.macs));
    QStringList parts = {group.label, macs, group.note};
    parts.removeAll(QString());
    return words::joined(parts);
}

QSize CausesView::sizeHint() const
{
    const qreal height
        = chart::BarsChart::heightFor(m_groups.size(), chartFonts(layoutDirection()));
    return {px(380), static_cast<int>(std::ceil(height))};
}

QSize CausesView::minimumSizeHint() const
{
    return {px(200), sizeHint().height()};
}

} // namespace latchkey::ui

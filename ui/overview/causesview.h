// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/barschart.h"
#include "store/overview.h"
#include "ui/overview/chartview.h"

#include <optional>

namespace latchkey::ui {

/// Why Macs have no token: the most frequent reasons, each a filter.
class CausesView final : public ChartView {
    Q_OBJECT

public:
    explicit CausesView(QWidget *parent);

    void setReasons(const QString &title, const std::vector<store::ReasonCount> &reasons);
    [[nodiscard]] QString filterOf(int item) const;
    [[nodiscard]] chart::Table table() const override;
    [[nodiscard]] QString textOf(int item) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    std::vector<chart::HitArea> lay(const QRectF &area) override;
    void paintChart(QPainter &painter, int pointedAt) override;
    [[nodiscard]] std::vector<int> items() const override;

private:
    /// One bar: a reason, or all that have no bar of their own.
    struct Group {
        QString label;
        QString note;
        std::size_t macs = 0;
        std::vector<store::ReasonCount> reasons;
    };
    [[nodiscard]] static std::vector<Group> groupsOf(
        const std::vector<store::ReasonCount> &reasons);
    [[nodiscard]] chart::BarsContent content() const;

    std::vector<Group> m_groups;
    std::optional<chart::BarsChart> m_chart;
};

} // namespace latchkey::ui

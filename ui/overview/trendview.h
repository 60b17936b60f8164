// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/trendchart.h"
#include "store/trend.h"
#include "ui/overview/chartview.h"

#include <optional>

namespace latchkey::ui {

/// The coverage of the last 90 days.
class TrendView final : public ChartView {
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent);

    void setTrend(std::vector<store::TrendDay> trend);
    [[nodiscard]] chart::Table table() const override;
    [[nodiscard]] QString textOf(int item) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    std::vector<chart::HitArea> lay(const QRectF &area) override;
    void paintChart(QPainter &painter, int pointedAt) override;
    [[nodiscard]] std::vector<int> items() const override;
    [[nodiscard]] int stepped(int item, int key) const override;
    [[nodiscard]] bool opens(int item) const override;

private:
    std::vector<store::TrendDay> m_trend;
    std::optional<chart::TrendChart> m_chart;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/stackchart.h"
#include "store/overview.h"
#include "ui/overview/chartview.h"

#include <optional>

namespace latchkey::ui {

/// The states of the Macs by macOS version; each part is a filter.
class VersionsView final : public ChartView {
    Q_OBJECT

public:
    explicit VersionsView(QWidget *parent);

    void setVersions(std::vector<store::VersionCount> versions);
    [[nodiscard]] QString filterOf(int item) const;
    [[nodiscard]] chart::Table table() const override;
    [[nodiscard]] QString textOf(int item) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    std::vector<chart::HitArea> lay(const QRectF &area) override;
    void paintChart(QPainter &painter, int pointedAt) override;
    [[nodiscard]] std::vector<int> items() const override;
    [[nodiscard]] int stepped(int item, int key) const override;

private:
    [[nodiscard]] chart::StackContent content() const;
    [[nodiscard]] std::size_t countOf(int item) const;
    [[nodiscard]] QString nameOf(int row) const;

    std::vector<store::VersionCount> m_versions;
    std::optional<chart::StackChart> m_chart;
};

} // namespace latchkey::ui

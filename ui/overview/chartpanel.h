// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/panel.h"

class QPushButton;
class QStackedLayout;

namespace latchkey::ui {

class ChartTableModel;
class ChartView;
class TableView;

/// A panel with a chart that can be turned into the table of the same numbers.
class ChartPanel final : public Panel {
    Q_OBJECT

public:
    /// Takes the chart.
    ChartPanel(const QString &title, ChartView *chart, QWidget *parent);

    /// The chart's numbers or its title changed.
    void refresh(const QString &title);
    /// What stands in the chart's place while it has nothing to show; empty = the chart.
    void setNothing(const QString &sentence);
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool shown);

private:
    void showPart();

    ChartView *m_chart;
    ChartTableModel *m_model;
    TableView *m_table;
    TextLabel *m_nothing;
    QPushButton *m_switch;
    QStackedLayout *m_stack;
};

} // namespace latchkey::ui

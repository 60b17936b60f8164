// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace latchkey::ui {

class ChartView;

/// A chart as a screen reader meets it: its sentence, and below it each item, to be read and, where
/// it opens something, to be pressed.
class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView *chart);
    ~ChartAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

private:
    ChartView *m_chart;
    mutable std::map<int, QAccessible::Id> m_items; ///< made when first asked for
};

} // namespace latchkey::ui

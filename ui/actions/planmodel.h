// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "ui/common/cell.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

namespace latchkey::ui {

/// A plan as a table: what happens, then what is left alone, each below its heading; long lists
/// are rows, never widgets.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum PlanColumn { MacColumn, SerialColumn, HardwareColumn, WhatColumn, ColumnCount };

    explicit PlanModel(QObject *parent);

    /// `withAnyway` is the same selection planned with PlanOptions::anyway: what a tick would do.
    void setPlans(actions::Plan plan, actions::Plan withAnyway);
    /// The selection as it was planned, without the ticks.
    [[nodiscard]] const actions::Plan &base() const { return m_base; }
    /// The plan with the ticks of *Delete anyway* applied.
    [[nodiscard]] const actions::Plan &plan() const { return m_plan; }

    [[nodiscard]] bool isHeading(int row) const;
    /// Whether the row offers *Delete anyway*.
    [[nodiscard]] bool isTickable(int row) const;
    /// Whether the row offers the command that a person can run on the Mac instead.
    [[nodiscard]] bool offersCommand(int row) const;
    [[nodiscard]] bool isTicked(int row) const;
    void setTicked(int row, bool ticked);
    [[nodiscard]] Cell cell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The number of included Macs may have changed.
    void planChanged();

private:
    struct Row {
        int line = -1; ///< -1: a heading
        bool included = true; ///< of a heading: which of the two
    };
    void rebuild();
    [[nodiscard]] const actions::PlanLine &lineOf(const Row &row) const;
    [[nodiscard]] Cell headingCell(const Row &row) const;

    actions::Plan m_base;
    actions::Plan m_anyway;
    actions::Plan m_plan;
    std::set<actions::Target> m_ticked;
    std::vector<Row> m_rows;
};

} // namespace latchkey::ui

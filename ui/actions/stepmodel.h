// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "ui/common/cell.h"

#include <QAbstractTableModel>

namespace latchkey::ui {

/// The Macs of one batch, each with its outcome. Rows keep their places while outcomes change.
class StepModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum StepColumn {
        MacColumn,
        ServerColumn,
        OutcomeColumn,
        TokenColumn,
        DetailColumn,
        TimeColumn,
        ColumnCount
    };

    explicit StepModel(QObject *parent);

    void setBatch(const journal::Batch &batch, base::Instant now);
    [[nodiscard]] const journal::Batch &batch() const { return m_batch; }
    [[nodiscard]] const journal::Step *step(int row) const;
    [[nodiscard]] Cell cell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Cell outcomeCell(const journal::Step &step) const;
    [[nodiscard]] Cell tokenCell(const journal::Step &step) const;

    journal::Batch m_batch;
    base::Instant m_now = {};
};

} // namespace latchkey::ui

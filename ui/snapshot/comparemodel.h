// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"
#include "ui/common/cell.h"

#include <QAbstractTableModel>

#include <set>

namespace latchkey::ui {

/// What is different between two snapshots, one row each; some kinds or all of them.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum CompareColumn {
        KindColumn,
        NameColumn,
        SerialColumn,
        ServerColumn,
        WhatColumn,
        ColumnCount
    };

    CompareModel(std::vector<snapshot::Change> changes, QObject *parent);

    /// None: all.
    void setKinds(std::set<snapshot::ChangeKind> kinds);
    [[nodiscard]] Cell cell(const QModelIndex &index) const;
    /// Tab-separated, with a header.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    const std::vector<snapshot::Change> m_changes;
    std::set<snapshot::ChangeKind> m_kinds;
    std::vector<std::size_t> m_rows;
};

[[nodiscard]] Look lookOf(snapshot::ChangeKind kind);

} // namespace latchkey::ui

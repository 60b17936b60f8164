// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "ui/audit/audittexts.h"
#include "ui/common/cell.h"

#include <QAbstractTableModel>

#include <vector>

namespace latchkey::ui {

/// The entries of the audit, newest first, as far as they answer the search.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum AuditColumn {
        NumberColumn,
        TimeColumn,
        WhoColumn,
        WhatColumn,
        OnColumn,
        OutcomeColumn,
        HashColumn,
        ColumnCount
    };

    explicit AuditModel(QObject *parent);

    /// Entries that came after those it has, oldest first.
    void append(std::vector<AuditRow> rows, base::Instant now);
    void setSearch(const QString &text);
    [[nodiscard]] std::int64_t newest() const;
    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] const AuditRow *row(int row) const;
    /// The entry before this one in the chain; null for the first.
    [[nodiscard]] const AuditRow *before(int row) const;
    [[nodiscard]] Cell cell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool answers(const AuditRow &row) const;

    std::vector<AuditRow> m_all; ///< by number
    std::vector<std::size_t> m_shown; ///< places in m_all, newest first
    QStringList m_words;
    base::Instant m_now = {};
};

} // namespace latchkey::ui

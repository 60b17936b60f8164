// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devicetablemodel.h"

#include <QItemSelectionModel>

#include <set>
#include <vector>

namespace latchkey::ui {

/// A selection of Macs, not of rows: it survives search, filter, sort and refresh, and knows how
/// many of its Macs are out of view.
class StickySelection final : public QItemSelectionModel {
    Q_OBJECT

public:
    StickySelection(models::DeviceTableModel *model, QObject *parent);

    void select(const QItemSelection &selection, SelectionFlags command) override;
    using QItemSelectionModel::select;
    void clear() override;
    /// Called by model and view when the model was reset: the Macs are found again.
    void reset() override;

    [[nodiscard]] std::vector<store::RowId> macs() const;
    [[nodiscard]] std::size_t count() const { return m_macs.size(); }
    [[nodiscard]] std::size_t outOfView() const { return macsOutOfView().size(); }
    /// Selects every row that is shown: *all that match*.
    void selectShown();
    /// Whether selectShown() made this selection; it is never one to revoke.
    [[nodiscard]] bool isAllThatMatch() const { return m_allThatMatch; }
    /// After a view was changed row by row: Macs that came back are selected again, and those in
    /// `gone` are dropped.
    void settle(const std::vector<store::RowId> &gone);
    /// The Macs that are selected and not shown.
    [[nodiscard]] std::vector<store::RowId> macsOutOfView() const;
    /// The Mac of the current row, also while it is out of view.
    [[nodiscard]] std::optional<store::RowId> currentMac() const { return m_current; }

Q_SIGNALS:
    void macsChanged();

private:
    void remember(const QItemSelection &selected, const QItemSelection &deselected);
    void restore();
    [[nodiscard]] QItemSelection shownSelection() const;

    models::DeviceTableModel *m_model;
    std::set<store::RowId> m_macs;
    std::optional<store::RowId> m_current;
    bool m_restoring = false;
    bool m_allThatMatch = false;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/stickyselection.h"

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

StickySelection::StickySelection(models::DeviceTableModel *model, QObject *parent)
    : QItemSelectionModel(model, parent)
    , m_model(model)
{
    connect(this, &QItemSelectionModel::selectionChanged, this, &StickySelection::remember);
    connect(
        this, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            // A row that leaves under the user takes the frame along, not the Mac.
            if (current.isValid() && !m_restoring && !m_model->isChanging()) {
                m_current = m_model->rowId(current.row());
            }
        });
}

void StickySelection::select(const QItemSelection &selection, SelectionFlags command)
{
    const bool starts = command.testFlag(Clear) && !m_restoring;
    if (starts) {
        m_macs.clear(); // a new selection drops what is out of view, too
        m_allThatMatch = false;
    }
    QItemSelectionModel::select(selection, command);
    if (starts) {
        remember(QItemSelectionModel::selection(), {});
    }
}

void StickySelection::clear()
{
    if (!m_restoring) {
        m_macs.clear();
        m_allThatMatch = false;
    }
    QItemSelectionModel::clear();
    if (!m_restoring) {
        Q_EMIT macsChanged();
    }
}

void StickySelection::reset()
{
    m_restoring = true;
    QItemSelectionModel::reset();
    restore();
}

std::vector<store::RowId> StickySelection::macs() const
{
    return {m_macs.begin(), m_macs.end()};
}

std::vector<store::RowId> StickySelection::macsOutOfView() const
{
    std::vector<store::RowId> away;
    std::ranges::copy_if(m_macs, std::back_inserter(away),
        [this](store::RowId id) { return m_model->rowOf(id) < 0; });
    return away;
}

void StickySelection::settle(const std::vector<store::RowId> &gone)
{
    for (const store::RowId id : gone) {
        m_macs.erase(id);
    }
    std::size_t marked = 0;
    for (const QItemSelectionRange &range : selection()) {
        marked += static_cast<std::size_t>(range.height());
    }
    if (!gone.empty() || marked + outOfView() != m_macs.size()) {
        restore();
    }
}

void StickySelection::selectShown()
{
    const int rows = m_model->rowCount();
    if (rows == 0) {
        return;
    }
    const QItemSelection all(
        m_model->index(0, 0), m_model->index(rows - 1, m_model->columnCount() - 1));
    select(all, Select);
    m_allThatMatch = true;
    Q_EMIT macsChanged();
}

void StickySelection::remember(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_restoring || m_model->isChanging()) {
        return; // a Mac that leaves the view stays selected
    }
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            m_macs.erase(m_model->rowId(row));
        }
    }
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            m_macs.insert(m_model->rowId(row));
        }
    }
    Q_EMIT macsChanged();
}

QItemSelection StickySelection::shownSelection() const
{
    std::vector<int> rows;
    for (const store::RowId id : m_macs) {
        if (const int row = m_model->rowOf(id); row >= 0) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.append(QItemSelectionRange(
            m_model->index(rows[i], 0), m_model->index(rows[end - 1], m_model->columnCount() - 1)));
        i = end;
    }
    return selection;
}

void StickySelection::restore()
{
    m_restoring = true;
    QItemSelectionModel::select(shownSelection(), ClearAndSelect);
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    if (row >= 0) {
        setCurrentIndex(m_model->index(row, 0), NoUpdate);
    }
    m_restoring = false;
    Q_EMIT macsChanged();
}

} // namespace latchkey::ui

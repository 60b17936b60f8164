// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/comparemodel.h"

#include "report/changetext.h"
#include "ui/common/phrases.h"
#include "words/snapshots.h"

namespace latchkey::ui {

using snapshot::ChangeKind;

Look lookOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::TokenLost:
        return lookOf(domain::Status::NotEscrowed);
    case ChangeKind::Gone:
        return lookOf(domain::Status::NotApplicable);
    case ChangeKind::TokenGained:
        return lookOf(domain::Status::Escrowed);
    case ChangeKind::New:
        return {Glyph::Plus, Tone::Neutral};
    case ChangeKind::StatusChanged:
        return {Glyph::Compare, Tone::Neutral};
    case ChangeKind::OptionChanged:
        return {Glyph::Resend, Tone::Neutral};
    case ChangeKind::UsersChanged:
        return {Glyph::User, Tone::Neutral};
    }
    return {};
}

CompareModel::CompareModel(std::vector<snapshot::Change> changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_changes(std::move(changes))
{
    rebuild();
}

void CompareModel::setKinds(std::set<ChangeKind> kinds)
{
    m_kinds = std::move(kinds);
    rebuild();
}

void CompareModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        if (m_kinds.empty() || m_kinds.contains(m_changes[i].kind)) {
            m_rows.push_back(i);
        }
    }
    endResetModel();
}

Cell CompareModel::cell(const QModelIndex &index) const
{
    const snapshot::Change &change = m_changes[m_rows[static_cast<std::size_t>(index.row())]];
    switch (static_cast<CompareColumn>(index.column())) {
    case KindColumn:
        return {
            .text = words::snapshotChange(base::wordOf(change.kind)), .look = lookOf(change.kind)};
    case NameColumn:
        return {.text = fromUtf8(change.name),
            .font = FontRole::Name,
            .elide = Qt::ElideMiddle,
            .ownDirection = true};
    case SerialColumn:
        return {.text = fromUtf8(change.serial),
            .font = FontRole::Mono,
            .ink = CellInk::Second,
            .ownDirection = true};
    case ServerColumn:
        return {.text = fromUtf8(change.server.text()), .ink = CellInk::Second};
    case WhatColumn:
        return {.text = report::changeText(change)};
    case ColumnCount:
        break;
    }
    return {};
}

QString CompareModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        cells += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines += cells.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column) {
            cells += cell(index(row, column)).text.simplified();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return index.isValid() && isText ? QVariant(cell(index).text) : QVariant();
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<CompareColumn>(section)) {
    case KindColumn:
        return tr("Change");
    case NameColumn:
        return tr("Mac");
    case SerialColumn:
        return tr("Serial");
    case ServerColumn:
        return tr("Server");
    case WhatColumn:
        return tr("What");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace latchkey::ui

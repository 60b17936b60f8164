// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"

#include <QStyledItemDelegate>

namespace latchkey::ui {

/// Paints table rows: ground of the whole row, leading bar of a selected one, glyph, words, hits.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(CellOf cellOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A tool tip only where the text is cut, or where the model has more to say.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    /// The pixels that the cell's whole content needs.
    [[nodiscard]] static int widthOf(const Cell &cell);
    /// The height of a row for the whole content of a cell of this width, broken into lines if it
    /// may be.
    [[nodiscard]] static int heightOf(const Cell &cell, int width);

private:
    CellOf m_cellOf;
};

} // namespace latchkey::ui

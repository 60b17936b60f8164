// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace latchkey::ui {

class PaletteModel;

/// One line of the palette: glyph, words with the hits marked, hint or reason, key.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const PaletteModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const PaletteModel &m_model;
};

} // namespace latchkey::ui

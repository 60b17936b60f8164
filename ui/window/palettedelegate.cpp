// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palettedelegate.h"

#include "ui/common/buttons.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "ui/window/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace latchkey::ui {

namespace {

constexpr int paletteSide = 12;
constexpr int paletteLead = 38;

// Returns the width that the words took.
int paintHits(
    QPainter &painter, const QRect &rect, const QString &text, const std::vector<Hit> &hits)
{
    QTextLayout layout(text, painter.font());
    QList<QTextLayout::FormatRange> ranges;
    for (const Hit &hit : hits) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(hit.start);
        range.length = static_cast<int>(hit.length);
        range.format.setBackground(theme().hl);
        range.format.setForeground(theme().text);
        ranges.append(range);
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const int width = static_cast<int>(std::ceil(line.naturalTextWidth()));
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? rect.right() + 1 - width : rect.x();
    layout.draw(&painter, {x, rect.y() + (rect.height() - line.height()) / 2});
    return width;
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->fillRect(option.rect, theme().surface);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(fontFor(FontRole::Label));
        painter->setPen(theme().text2);
        painter->drawText(option.rect.adjusted(px(paletteSide), 0, -px(paletteSide), 0),
            Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    } else {
        paintEntry(*painter, option, index);
    }
    painter->restore();
}

void PaletteDelegate::paintEntry(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const auto place
        = [&](const QRect &spot) { return QStyle::visualRect(option.direction, rect, spot); };
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QString off = index.data(PaletteModel::OffRole).toString();
    if (chosen) {
        painter.fillRect(rect, theme().selected);
        painter.fillRect(place({rect.x(), rect.y(), px(3), rect.height()}), theme().accent);
    }
    const QColor ink = off.isEmpty() ? theme().text : theme().disabled;
    paintGlyph(painter,
        place({rect.x() + px(paletteSide), rect.center().y() - px(8), px(16), px(16)}),
        static_cast<Glyph>(index.data(PaletteModel::GlyphRole).toInt()),
        {off.isEmpty() ? theme().text2 : theme().disabled,
            chosen ? theme().selected : theme().surface});
    int end = 0;
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        end = paintKeyCap(painter, rect.adjusted(px(paletteSide), 0, -px(paletteSide), 0), keys,
            option.direction);
    }
    const QRect words = rect.adjusted(px(paletteLead), 0, -px(paletteSide) - end - px(8), 0);
    painter.setFont(fontFor(FontRole::Body));
    painter.setPen(ink);
    const int used
        = paintHits(painter, place(words), index.data().toString(), m_model.hits(index.row()));
    const QString beside = off.isEmpty() ? index.data(PaletteModel::HintRole).toString() : off;
    const QRect rest = words.adjusted(used + px(10), 0, 0, 0);
    if (!beside.isEmpty() && rest.width() > 0) {
        painter.setFont(fontFor(FontRole::Label));
        painter.setPen(theme().text2);
        parts::words(painter, place(rest), Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(beside, Qt::ElideRight, rest.width()));
    }
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = index.data(PaletteModel::HeadingRole).toBool() ? 28 : 36;
    return {px(200), std::max(px(height), rowHeight(height))};
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/activitydelegate.h"

#include "ui/actions/activitymodel.h"
#include "ui/common/look.h"
#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int lineHeight = 18;
constexpr int lead = 38;

int line()
{
    return std::max(px(lineHeight), rowHeight(lineHeight));
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter->fillRect(option.rect, theme().window);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, theme().line);
    painter->setFont(fontFor(FontRole::LabelName));
    painter->setPen(theme().text2);
    parts::words(*painter, option.rect.adjusted(px(14), 0, -px(14), 0),
        Qt::AlignVCenter | Qt::AlignLeading, text);
}

void paintProgress(QPainter *painter, const QRect &bar, int percent, Qt::LayoutDirection dir)
{
    parts::box(*painter, bar, theme().line, {}, bar.height() / 2.0);
    const QRect done(bar.x(), bar.y(), bar.width() * percent / 100, bar.height());
    if (done.width() > 0) {
        parts::box(*painter, QStyle::visualRect(dir, bar, done), theme().accentFill, {},
            bar.height() / 2.0);
    }
}

} // namespace

void ActivityDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(ActivityModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const QRect &rect = option.rect;
    const auto place
        = [&](const QRect &spot) { return QStyle::visualRect(option.direction, rect, spot); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = selected                       ? theme().selected
        : option.state.testFlag(QStyle::State_MouseOver) ? theme().hover
                                                         : theme().surface;
    painter->fillRect(rect, ground);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme().line);
    if (selected) {
        painter->fillRect(place({rect.x(), rect.y(), px(3), rect.height()}), theme().accent);
    }
    const Look look{static_cast<Glyph>(index.data(ActivityModel::GlyphRole).toInt()),
        static_cast<Tone>(index.data(ActivityModel::ToneRole).toInt())};
    paintGlyph(*painter, place({rect.x() + px(14), rect.y() + px(11), px(16), px(16)}), look.glyph,
        coloursOf(look, ground));
    QRect words(rect.x() + px(lead), rect.y() + px(9), rect.width() - px(lead) - px(12), line());
    painter->setFont(fontFor(FontRole::Label));
    painter->setPen(theme().text3);
    const QString when = index.data(ActivityModel::WhenRole).toString();
    parts::words(*painter, place(words), Qt::AlignVCenter | Qt::AlignTrailing, when);
    const int taken = painter->fontMetrics().horizontalAdvance(when) + px(8);
    const auto write = [&](const QString &text, FontRole font, const QColor &ink, int shorter) {
        painter->setFont(fontFor(font));
        painter->setPen(ink);
        parts::words(*painter, place(words.adjusted(0, 0, -shorter, 0)),
            Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width() - shorter));
        words.translate(0, line());
    };
    write(index.data().toString(), FontRole::Name, theme().text, taken);
    write(index.data(ActivityModel::WhatRole).toString(), FontRole::Label, theme().text2, 0);
    if (const int percent = index.data(ActivityModel::ProgressRole).toInt(); percent >= 0) {
        paintProgress(painter, place({words.x(), words.y() + px(3), words.width(), px(6)}), percent,
            option.direction);
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(ActivityModel::HeadingRole).toBool()) {
        return {px(200), std::max(px(32), rowHeight(32))};
    }
    const bool runs = index.data(ActivityModel::ProgressRole).toInt() >= 0;
    return {px(200), 2 * line() + px(runs ? 32 : 19)};
}

} // namespace latchkey::ui

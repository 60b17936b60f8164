// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QPainter>

namespace latchkey::ui {

namespace {

QFont badgeFont()
{
    QFont font = fontFor(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setValue(const Look &look, const QString &word)
{
    m_look = look;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(m_word) + px(14) + px(6) + 2 * px(8),
        std::max(px(22), metrics.height() + 4)};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = theme().tint(m_look.tone);
    parts::box(painter, rect(), tint.ground, {}, px(3));
    const QRect icon(px(7), rect().center().y() - px(7) + 1, px(14), px(14));
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_look.glyph,
        {tint.ink, tint.ground});
    const QRect word = rect().adjusted(px(7) + px(14) + px(6), 0, 0, 0);
    painter.setFont(badgeFont());
    painter.setPen(tint.ink);
    parts::words(painter, QStyle::visualRect(layoutDirection(), rect(), word),
        Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/railbutton.h"

#include "ui/style/metrics.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int railSide = 8;
constexpr int railGlyph = 20;

} // namespace

RailButton::RailButton(Glyph glyph, const QString &word, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setCheckable(true); // before its name: what it is then, it stays for a screen reader
    setText(word);
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCount(const QString &count)
{
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : QStringLiteral("%1, %2").arg(text(), count));
    update();
}

void RailButton::setLook(std::optional<Look> look)
{
    m_look = look;
    update();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {px(m_narrow ? 36 : 176), std::max(px(34), rowHeight(34))};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    const QRect ground = rect().adjusted(px(railSide), px(3) / 2, -px(railSide), -px(3) / 2);
    const bool lit = isCheckable() && isChecked();
    if (lit || (underMouse() && isEnabled())) {
        parts::box(painter, ground, lit ? colours.selected : colours.hover, {}, px(4));
    }
    if (lit) {
        const QRect bar(0, ground.y(), px(3), ground.height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours.accentFill);
    }
    const QColor ink = !isEnabled() ? colours.disabled : lit ? colours.text : colours.text2;
    const int x = m_narrow ? (width() - px(railGlyph)) / 2 : ground.x() + px(9);
    const QRect icon(x, ground.center().y() - px(railGlyph) / 2, px(railGlyph), px(railGlyph));
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_glyph,
        {ink, lit ? colours.selected : colours.sunken});
    if (!m_narrow) {
        paintWords(painter, ground, ink);
    }
}

void RailButton::paintWords(QPainter &painter, const QRect &ground, const QColor &ink)
{
    const bool lit = isCheckable() && isChecked();
    const QRect words = ground.adjusted(px(9) + px(railGlyph) + px(9), 0, -px(8), 0);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(fontFor(lit ? FontRole::Strong : FontRole::Body));
    painter.setPen(ink);
    parts::words(painter, placed, Qt::AlignVCenter | Qt::AlignLeading, text());
    painter.setFont(fontFor(FontRole::Label));
    painter.setPen(isEnabled() ? theme().text3 : theme().disabled);
    parts::words(painter, placed, Qt::AlignVCenter | Qt::AlignTrailing, m_count);
    if (m_look) {
        const int size = px(13);
        const int end = words.right() + 1 - painter.fontMetrics().horizontalAdvance(m_count)
            - (m_count.isEmpty() ? 0 : px(5));
        const QRect spot(end - size, words.center().y() - size / 2, size, size);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), spot), m_look->glyph,
            coloursOf(*m_look, lit ? theme().selected : theme().sunken));
    }
}

ServerSwitch::ServerSwitch(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServerSwitch::setTexts(const QString &name, const QString &count)
{
    setText(name);
    m_count = count;
    //: Accessible name of the switch: shown servers, number of Macs
    setAccessibleName(tr("%1, %2, choose servers").arg(name, count));
    setToolTip(m_narrow ? QStringLiteral("%1, %2").arg(name, count) : QString());
    update();
}

void ServerSwitch::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setTexts(text(), m_count);
}

QSize ServerSwitch::sizeHint() const
{
    return {px(m_narrow ? 36 : 176), std::max(px(40), 2 * rowHeight(20))};
}

void ServerSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    const QColor ground = isDown() ? colours.selected
        : underMouse()             ? colours.hover
                                   : colours.surface;
    parts::box(painter, rect(), ground, colours.control, px(4));
    const auto place
        = [this](const QRect &spot) { return QStyle::visualRect(layoutDirection(), rect(), spot); };
    const int size = px(railGlyph);
    const int x = m_narrow ? (width() - size) / 2 : px(8);
    paintGlyph(painter, place({x, (height() - size) / 2, size, size}), Glyph::Logo,
        {colours.accent, ground});
    if (m_narrow) {
        return;
    }
    const QRect words(px(37), 0, width() - px(37) - px(26), height());
    const QRect upper = place(words.adjusted(0, px(3), 0, -height() / 2 + px(1)));
    const QRect lower = place(words.adjusted(0, height() / 2 + px(1), 0, -px(4)));
    painter.setFont(fontFor(FontRole::Name));
    painter.setPen(colours.text);
    parts::words(painter, upper, Qt::AlignVCenter | Qt::AlignLeading,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, upper.width()));
    painter.setFont(fontFor(FontRole::KeyCap));
    painter.setPen(colours.text2);
    parts::words(painter, lower, Qt::AlignVCenter | Qt::AlignLeading, m_count);
    const int arrow = px(12);
    paintGlyph(painter, place({width() - px(10) - arrow, (height() - arrow) / 2, arrow, arrow}),
        Glyph::ChevronDown, {colours.text2, ground});
}

} // namespace latchkey::ui

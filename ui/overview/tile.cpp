// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile.h"

#include "ui/style/buttonkind.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int tilePadding = 14;
constexpr int radius = 6;
constexpr int tileGlyph = 16;
constexpr int tileGlyphGap = 8;
constexpr int leastWidth = 104;

int lineOf(FontRole role)
{
    return QFontMetrics(fontFor(role)).height();
}

} // namespace

Tile::Tile(std::optional<Look> look, const QString &title, Shape shape, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_shape(shape)
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setRingRadius(this, px(radius));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setNumber(const QString &number, const QString &under, const QString &spoken)
{
    m_number = number;
    m_under = under;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize Tile::sizeHint() const
{
    const int height = px(2 * 12 + 4 + 2) + std::max(px(20), lineOf(FontRole::Body))
        + lineOf(FontRole::Hero) + lineOf(FontRole::Label);
    const int title = QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(text())
        + (m_look ? px(tileGlyph + tileGlyphGap) : 0);
    const int number = QFontMetrics(fontFor(FontRole::Hero)).horizontalAdvance(m_number);
    const int under = QFontMetrics(fontFor(FontRole::Label)).horizontalAdvance(m_under);
    return {std::max({title, number, under}) + 2 * px(tilePadding), height};
}

QSize Tile::minimumSizeHint() const
{
    const int number = QFontMetrics(fontFor(FontRole::Hero)).horizontalAdvance(m_number);
    return {std::max(px(leastWidth), number + 2 * px(tilePadding)), sizeHint().height()};
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &colours = theme();
    const QColor ground = isDown() ? colours.selected
        : underMouse()             ? colours.hover
                                   : colours.surface;
    if (m_shape == Shape::Boxed) {
        parts::box(painter, rect(), ground, colours.line, px(radius));
    } else if (ground != colours.surface) {
        parts::box(painter, rect().adjusted(2, 2, -2, -2), ground, {}, px(radius));
    }
    QRect line(px(tilePadding), px(12), width() - 2 * px(tilePadding),
        std::max(px(20), lineOf(FontRole::Body)));
    const auto place
        = [this](const QRect &spot) { return QStyle::visualRect(layoutDirection(), rect(), spot); };
    const auto put = [&](FontRole font, const QColor &ink, const QString &words, int leading) {
        painter.setFont(fontFor(font));
        painter.setPen(ink);
        const QRect room = line.adjusted(leading, 0, 0, 0);
        parts::words(painter, place(room), Qt::AlignVCenter | Qt::AlignLeading,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width() + px(4)));
    };
    if (m_look) {
        const QRect glyph(
            line.x(), line.center().y() - px(tileGlyph) / 2 + 1, px(tileGlyph), px(tileGlyph));
        paintGlyph(painter, place(glyph), m_look->glyph, coloursOf(*m_look, ground));
    }
    put(FontRole::Body, colours.text2, text(), m_look ? px(tileGlyph + tileGlyphGap) : 0);
    line = QRect(line.x(), line.bottom() + px(2), line.width(), lineOf(FontRole::Hero));
    put(FontRole::Hero, colours.text, m_number, 0);
    line = QRect(line.x(), line.bottom() + px(3), line.width(), lineOf(FontRole::Label));
    put(FontRole::Label, colours.text3, m_under, 0);
}

} // namespace latchkey::ui

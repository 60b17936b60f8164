// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconlabel.h"

#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

GlyphView::GlyphView(Glyph glyph, int size, QWidget *parent)
    : GlyphView(Look{glyph, Tone::Neutral}, size, parent)
{
}

GlyphView::GlyphView(const Look &look, int size, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_size(size)
{
    setFixedSize(px(size), px(size));
}

void GlyphView::setLook(const Look &look)
{
    m_look = look;
    update();
}

void GlyphView::setInk(QPalette::ColorRole role)
{
    m_ink = role;
    update();
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    GlyphColours colours = coloursOf(m_look, theme().surface);
    if (m_ink) {
        colours.ink = palette().color(*m_ink);
    }
    paintGlyph(painter, rect(), m_look.glyph, colours);
}

QWidget *makeIconLine(
    const Look &look, const QString &text, FontRole font, QPalette::ColorRole ink, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new GlyphView(look, 14, line), 0, Qt::AlignTop);
    auto *words = (new TextLabel(text, font, ink, line))->wrapped();
    layout->addWidget(words, 1);
    layout->itemAt(0)->widget()->setContentsMargins(0, px(1), 0, 0);
    return line;
}

} // namespace latchkey::ui

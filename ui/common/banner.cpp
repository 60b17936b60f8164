// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

Banner::Banner(Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
{
    createParts();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Banner::createParts()
{
    auto *layout = new QHBoxLayout(this);
    const int side = m_shape == Shape::Across ? px(20) : px(12);
    layout->setContentsMargins(side, px(4), px(16), px(5));
    layout->setSpacing(px(10));
    m_glyph = new GlyphView(Look{}, 18, this);
    m_what = new TextLabel(FontRole::Strong, QPalette::WindowText, this);
    m_why = new ElidedLabel(FontRole::Body, QPalette::WindowText, this);
    m_aside = new TextLabel(FontRole::Label, role::text2, this);
    m_action = makeButton({.small = true}, this);
    m_close = makeIconButton(Glyph::Close, tr("Close message"), this);
    layout->addWidget(m_glyph);
    layout->addWidget(m_what);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_aside);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_aside->hide();
    m_action->hide();
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &Banner::closed);
}

void Banner::setMessage(const Look &look, const QString &what, const QString &why)
{
    m_look = look;
    m_glyph->setLook(look);
    m_what->setText(what);
    m_why->setText(why);
    setAccessibleName(QStringLiteral("%1 %2").arg(what, why));
    update();
}

void Banner::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void Banner::setAction(const QString &text, std::optional<Glyph> glyph)
{
    m_action->setText(text);
    m_action->setIcon(glyph ? glyphIcon(*glyph) : QIcon());
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = theme().tint(m_look.tone);
    if (m_shape == Shape::Boxed) {
        parts::box(painter, rect(), tint.ground, tint.ink, px(4));
        return;
    }
    painter.fillRect(rect(), tint.ground);
    painter.fillRect(0, height() - 1, width(), 1, tint.ink);
}

} // namespace latchkey::ui

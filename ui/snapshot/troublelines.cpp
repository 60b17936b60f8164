// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot/troublelines.h"

#include "ui/common/banner.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QVBoxLayout>

namespace latchkey::ui {

TroubleLines::TroubleLines(QWidget *parent)
    : QWidget(parent)
    , m_what(new Banner(Banner::Shape::Boxed, this))
    , m_why((new TextLabel(FontRole::Body, QPalette::WindowText, this))->wrapped())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_what);
    layout->addWidget(m_why);
    hide();
}

void TroubleLines::say(const QString &what, const QString &why)
{
    m_what->setMessage({Glyph::StatusNotEscrowed, Tone::No}, what, {});
    m_why->setText(why);
    show();
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/verdictbox.h"

#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

VerdictBox::VerdictBox(
    const Look &look, const QString &verdict, const QString &reason, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(12));
    layout->addWidget(new GlyphView(look, 20, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addWidget((new TextLabel(verdict, FontRole::PaneTitle, QPalette::WindowText, this))
                          ->wrapped()
                          ->selectable());
    if (!reason.isEmpty()) {
        column->addWidget(
            (new TextLabel(reason, FontRole::Body, QPalette::WindowText, this))->wrapped());
    }
    layout->addLayout(column, 1);
    setAccessibleName(QStringLiteral("%1 %2").arg(verdict, reason));
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tint tint = theme().tint(m_look.tone);
    parts::box(painter, rect(), tint.ground, tint.ink, px(6));
}

} // namespace latchkey::ui

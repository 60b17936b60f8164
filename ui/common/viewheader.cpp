// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/viewheader.h"

#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

ViewHeader::ViewHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setMinimumHeight(px(52));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(px(20), px(4), px(16), px(5));
    m_row->setSpacing(px(10));
    m_row->addWidget(new TextLabel(title, FontRole::ViewTitle, QPalette::WindowText, this));
}

void ViewHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/panel.h"

#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(5), px(16), px(12));
    layout->setSpacing(0);
    auto *row = new QWidget(this);
    row->setMinimumHeight(px(32));
    m_head = new QHBoxLayout(row);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_title = new TextLabel(FontRole::Strong, QPalette::WindowText, row);
    m_head->addWidget(m_title);
    m_head->addStretch();
    layout->addWidget(row);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().line, px(6));
}

} // namespace latchkey::ui

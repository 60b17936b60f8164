// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/card.h"

#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

Card::Card(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *row = new QWidget(this);
    row->setMinimumHeight(px(40));
    m_head = new QHBoxLayout(row);
    m_head->setContentsMargins(px(16), px(4), px(12), px(4));
    m_head->setSpacing(px(8));
    m_head->addWidget(new TextLabel(title, FontRole::Strong, QPalette::WindowText, row));
    m_head->addWidget(new TextLabel(hint, FontRole::Label, role::text3, row));
    m_head->addStretch();
    layout->addWidget(row);
    layout->addWidget(makeLine(this));
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    layout->addLayout(m_body);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().line, px(6));
}

QWidget *makeLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(role::line);
    return line;
}

} // namespace latchkey::ui

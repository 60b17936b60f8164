// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/commandbox.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace latchkey::ui {

CommandBox::CommandBox(const QString &command, QWidget *parent)
    : QWidget(parent)
    , m_command(command)
{
    setLayoutDirection(Qt::LeftToRight); // commands keep their own direction
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(8), px(2), px(2), px(2));
    layout->setSpacing(0);
    auto *text = (new TextLabel(command, FontRole::Mono, QPalette::WindowText, this))
                     ->wrapped()
                     ->selectable();
    layout->addWidget(text, 1);
    auto *button = makeIconButton(Glyph::Copy, tr("Copy command"), this);
    setSmall(button);
    layout->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, &CommandBox::copy);
}

void CommandBox::setWhole()
{
    setMinimumWidth(
        QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(m_command) + px(8 + 24 + 6));
}

void CommandBox::copy()
{
    QGuiApplication::clipboard()->setText(m_command);
    Q_EMIT copied();
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().sunken, theme().line, px(4));
}

} // namespace latchkey::ui

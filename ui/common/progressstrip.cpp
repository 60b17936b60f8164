// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressstrip.h"

#include "ui/common/buttons.h"
#include "ui/common/textlabel.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace latchkey::ui {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(FontRole::Body, QPalette::WindowText, this))
    , m_bar(new QProgressBar(this))
    , m_count(new TextLabel(FontRole::Body, role::text2, this))
    , m_cancel(makeButton({.text = tr("Cancel"), .small = true}, this))
{
    setMinimumHeight(px(36));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(20), px(4), px(16), px(5));
    layout->setSpacing(px(12));
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(8));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
}

void ProgressStrip::setProgress(const QString &what, const QString &count, int done, int total)
{
    m_what->setText(what);
    m_count->setText(count);
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(total > 0 ? done : 0);
    m_bar->setAccessibleName(what);
}

void ProgressStrip::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace latchkey::ui {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        const bool mouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
        if (button != nullptr && !mouse) {
            show(button);
        } else if (watched->isWidgetType()) {
            hide();
        }
    } else if (event->type() == QEvent::FocusOut && m_frame != nullptr
        && m_frame->widget() == watched) {
        hide();
    }
    return false;
}

void FocusRing::show(QWidget *widget)
{
    // The frame becomes a child of the button's window and dies with it, so each gets its own.
    hide();
    m_frame = new QFocusFrame(widget);
    connect(m_frame, &QObject::destroyed, this, [this](QObject *dead) {
        if (dead == m_frame) {
            m_frame = nullptr;
        }
    });
    m_frame->setWidget(widget);
}

void FocusRing::hide()
{
    if (m_frame != nullptr) {
        m_frame->setWidget(nullptr);
        m_frame->deleteLater();
        m_frame = nullptr;
    }
}

} // namespace latchkey::ui

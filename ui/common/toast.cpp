// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/buttons.h"
#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/style/parts.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace latchkey::ui {

namespace {

constexpr int toastMargin = 20;
constexpr int statusBarHeight = 26;
constexpr std::chrono::seconds shownFor{5};
constexpr std::chrono::seconds undoFor{10};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new GlyphView(Glyph::Copy, 16, this))
    , m_text(new TextLabel(FontRole::Body, QPalette::WindowText, this))
    , m_undoButton(makeButton({.text = tr("Undo"), .kind = ButtonKind::Link, .small = true}, this))
    , m_close(makeIconButton(Glyph::Close, tr("Close message"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(4), px(6), px(4));
    layout->setSpacing(px(8));
    layout->addWidget(m_glyph);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_close);
    setMinimumWidth(px(300));
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, &Toast::undo);
    parent->installEventFilter(this);
    m_close->installEventFilter(this);
    m_undoButton->installEventFilter(this);
    hide();
}

void Toast::showText(Glyph glyph, const QString &text)
{
    m_undo = nullptr;
    m_timer.setInterval(shownFor);
    display(glyph, text);
}

void Toast::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_timer.setInterval(undoFor);
    display(Glyph::Check, text);
}

bool Toast::undo()
{
    if (m_undo == nullptr || !isVisible()) {
        return false;
    }
    const auto run = std::exchange(m_undo, nullptr);
    hide();
    run();
    return true;
}

void Toast::display(Glyph glyph, const QString &text)
{
    m_undoButton->setVisible(m_undo != nullptr);
    m_glyph->setLook({glyph, Tone::Neutral});
    m_text->setText(text);
    setAccessibleName(text);
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::box(painter, rect(), theme().surface, theme().control, px(4));
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        place();
    } else if (watched != parent() && event->type() == QEvent::FocusIn) {
        m_timer.stop();
    } else if (watched != parent() && event->type() == QEvent::FocusOut) {
        m_timer.start();
    }
    return false;
}

void Toast::place()
{
    const QRect room = parentWidget()->rect().adjusted(
        px(toastMargin), px(toastMargin), -px(toastMargin), -px(toastMargin + statusBarHeight));
    const QRect end(room.right() + 1 - width(), room.bottom() + 1 - height(), width(), height());
    setGeometry(QStyle::visualRect(layoutDirection(), parentWidget()->rect(), end));
}

} // namespace latchkey::ui

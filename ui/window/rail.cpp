// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/style/metrics.h"
#include "ui/style/style.h"
#include "ui/window/railbutton.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace latchkey::ui {

namespace {

constexpr int wideWidth = 192;
constexpr int narrowWidth = 52;

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_switch(new ServerSwitch(this))
    , m_views(new QButtonGroup(this))
    , m_viewLayout(new QVBoxLayout)
    , m_footLayout(new QVBoxLayout)
{
    setFixedWidth(px(wideWidth));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(px(8), px(8), px(8), px(8));
    top->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, px(8));
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_viewLayout);
    layout->addStretch();
    layout->addLayout(m_footLayout);
    connect(m_views, &QButtonGroup::idClicked, this, &Rail::viewChosen);
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        if (m_menu != nullptr) {
            m_menu->popup(m_switch->mapToGlobal(QPoint(0, m_switch->height() + 1)));
        }
    });
}

void Rail::addView(Glyph glyph, const QString &word)
{
    auto *button = new RailButton(glyph, word, this);
    button->setCheckable(true);
    m_views->addButton(button, static_cast<int>(m_views->buttons().size()));
    m_viewLayout->addWidget(button);
}

RailButton *Rail::addFoot(Glyph glyph, const QString &word)
{
    auto *button = new RailButton(glyph, word, this);
    m_footLayout->addWidget(button);
    return button;
}

void Rail::setCurrent(int view)
{
    m_views->setExclusive(false);
    for (QAbstractButton *button : m_views->buttons()) {
        button->setChecked(m_views->id(button) == view);
    }
    m_views->setExclusive(true);
}

void Rail::setCount(int view, const QString &count)
{
    static_cast<RailButton *>(m_views->button(view))->setCount(count);
}

void Rail::setViewEnabled(int view, bool enabled)
{
    m_views->button(view)->setEnabled(enabled);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(px(narrow ? narrowWidth : wideWidth));
    for (RailButton *button : findChildren<RailButton *>()) {
        button->setNarrow(narrow);
    }
    m_switch->setNarrow(narrow);
}

void Rail::setServerSwitch(const QString &name, const QString &count, QMenu *menu)
{
    m_switch->setTexts(name, count);
    m_menu = menu;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunken);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme().line);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Rail::step(int by)
{
    const QList<RailButton *> buttons = findChildren<RailButton *>();
    const auto at = std::find_if(buttons.begin(), buttons.end(),
        [](const RailButton *button) { return button->hasFocus(); });
    if (at == buttons.end()) {
        return;
    }
    for (qsizetype i = at - buttons.begin() + by; i >= 0 && i < buttons.size(); i += by) {
        if (buttons[i]->isEnabled()) {
            buttons[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace latchkey::ui

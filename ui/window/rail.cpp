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

#include <algorithm>

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
    connect(m_views, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT viewChosen(static_cast<Place>(id)); });
    connect(m_switch, &QAbstractButton::clicked, this, [this] {
        if (m_menu != nullptr) {
            m_menu->popup(m_switch->mapToGlobal(QPoint(0, m_switch->height() + 1)));
        }
    });
}

void Rail::addView(Place place)
{
    auto *button = new RailButton(placeGlyph(place), placeName(place), this);
    m_views->addButton(button, static_cast<int>(place));
    QVBoxLayout *layout = isAtFoot(place) ? m_footLayout : m_viewLayout;
    int before = 0;
    for (QAbstractButton *other : m_views->buttons()) {
        const int id = m_views->id(other);
        before
            += id < static_cast<int>(place) && isAtFoot(static_cast<Place>(id)) == isAtFoot(place)
            ? 1
            : 0;
    }
    layout->insertWidget(before, button);
}

RailButton *Rail::button(Place place) const
{
    return static_cast<RailButton *>(m_views->button(static_cast<int>(place)));
}

void Rail::setCurrent(std::optional<Place> place)
{
    m_views->setExclusive(false);
    for (QAbstractButton *button : m_views->buttons()) {
        button->setChecked(place && m_views->id(button) == static_cast<int>(*place));
    }
    m_views->setExclusive(true);
}

void Rail::setCount(Place place, const QString &count)
{
    button(place)->setCount(count);
}

void Rail::setLook(Place place, std::optional<Look> look)
{
    button(place)->setLook(look);
}

void Rail::setViewEnabled(Place place, bool enabled)
{
    button(place)->setEnabled(enabled);
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
    QList<RailButton *> buttons = findChildren<RailButton *>();
    std::ranges::sort(buttons, {}, [this](RailButton *button) { return m_views->id(button); });
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

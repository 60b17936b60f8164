// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/chipbar.h"

#include "ui/common/buttons.h"
#include "ui/common/chip.h"
#include "ui/common/phrases.h"
#include "ui/style/metrics.h"
#include "ui/style/style.h"

#include <QMenu>
#include <QPainter>

namespace latchkey::ui {

namespace {

constexpr int chipBarHeight = 44;
constexpr int barMargin = 20;
constexpr int chipSpace = 8;
constexpr std::size_t pendingChip = 6;
constexpr std::size_t staleChip = 7;
constexpr std::size_t acceptedChip = 8; // only where there are some

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(std::max(px(chipBarHeight), rowHeight(26) + px(12)));
    setAccessibleName(tr("Filters"));
    createChips();
    m_more = makeButton({.glyph = Glyph::ChevronDown, .kind = ButtonKind::Quiet}, this);
    connect(m_more, &QPushButton::clicked, this, &ChipBar::showMore);
}

void ChipBar::createChips()
{
    m_chips[0] = new Chip(tr("All"), {}, this);
    for (std::size_t i = 0; i < 5; ++i) {
        const auto status = static_cast<domain::Status>(i);
        m_chips[i + 1] = new Chip(statusWord(status), lookOf(status), this);
    }
    m_chips[pendingChip] = new Chip(tr("Option pending"), lookOf(domain::Option::Pending), this);
    m_chips[staleChip] = new Chip(tr("Stale"), Look{Glyph::StatusStale, Tone::Stale}, this);
    m_chips[acceptedChip] = new Chip(tr("Accepted"), acceptedLook(), this);
    for (std::size_t i = 0; i < count; ++i) {
        //: The key that toggles a filter chip
        m_chips[i]->setToolTip(tr("Alt+%1").arg(i + 1));
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i](bool on) { choose(i, on); });
    }
    setChips({});
}

void ChipBar::choose(std::size_t chip, bool on)
{
    store::Chips chips = m_state;
    if (chip == 0) {
        chips.status = {};
        chips.accepted = false;
    } else if (chip < pendingChip) {
        chips.status[chip - 1] = on;
    } else if (chip == pendingChip) {
        chips.pending = on;
    } else if (chip == staleChip) {
        chips.stale = on;
    } else {
        chips.accepted = on;
    }
    setChips(chips);
    Q_EMIT chipsChosen(chips);
}

void ChipBar::setChips(const store::Chips &chips)
{
    m_state = chips;
    const bool any = chips.accepted
        || std::any_of(chips.status.begin(), chips.status.end(), [](bool on) { return on; });
    m_chips[0]->setChecked(!any);
    for (std::size_t i = 0; i < chips.status.size(); ++i) {
        m_chips[i + 1]->setChecked(chips.status[i]);
    }
    m_chips[pendingChip]->setChecked(chips.pending);
    m_chips[staleChip]->setChecked(chips.stale);
    m_chips[acceptedChip]->setChecked(chips.accepted);
}

void ChipBar::setCounts(const store::View &view)
{
    const auto put = [this](std::size_t chip, std::size_t macs) {
        m_chips[chip]->setCount(static_cast<qint64>(macs));
    };
    put(0, view.all);
    for (std::size_t i = 0; i < view.byStatus.size(); ++i) {
        put(i + 1, view.byStatus[i]);
    }
    put(pendingChip, view.pending);
    put(staleChip, view.stale);
    put(acceptedChip, view.accepted);
    place();
}

void ChipBar::setCounting()
{
    for (Chip *chip : m_chips) {
        chip->setCount(chip->count(), false);
    }
}

void ChipBar::toggle(int number)
{
    const auto chip = static_cast<std::size_t>(number - 1);
    if (number >= 1 && chip < shown()) {
        choose(chip, chip == 0 || !m_chips[chip]->isChecked());
    }
}

void ChipBar::addAside(QWidget *widget)
{
    widget->setParent(this);
    m_aside.push_back(widget);
}

std::size_t ChipBar::shown() const
{
    const bool hasAccepted = m_state.accepted || m_chips[acceptedChip]->count().value_or(0) > 0;
    return hasAccepted ? count : acceptedChip;
}

void ChipBar::place()
{
    int end = width() - px(12);
    for (QWidget *aside : m_aside) {
        const QSize size = aside->sizeHint();
        end -= size.width();
        const QRect spot(QPoint(end, (height() - size.height()) / 2), size);
        aside->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    }
    int needed = px(barMargin);
    for (std::size_t i = 0; i < shown(); ++i) {
        needed += m_chips[i]->sizeHint().width() + px(chipSpace);
    }
    for (std::size_t i = shown(); i < count; ++i) {
        m_chips[i]->hide();
    }
    const bool all = needed + px(chipSpace) * 2 <= end;
    //: The filter chips that do not fit
    m_more->setText(tr("%n more", nullptr, static_cast<int>(shown())));
    const int moreWidth = all ? 0 : m_more->sizeHint().width() + px(chipSpace);
    int x = px(barMargin);
    m_fitting = 0;
    for (std::size_t i = 0; i < shown(); ++i) {
        const QSize size = m_chips[i]->sizeHint();
        const int from = x + (i == pendingChip ? px(chipSpace) * 2 : 0);
        const bool fits = from + size.width() <= end - moreWidth && m_fitting == i;
        m_chips[i]->setVisible(fits);
        if (fits) {
            const QRect spot(QPoint(from, (height() - size.height()) / 2), size);
            m_chips[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
            x = from + size.width() + px(chipSpace);
            m_fitting = i + 1;
        }
    }
    m_more->setVisible(m_fitting < shown());
    m_more->setText(tr("%n more", nullptr, static_cast<int>(shown() - m_fitting)));
    const QSize size = m_more->sizeHint();
    const QRect spot(QPoint(x, (height() - size.height()) / 2), size);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
    update();
}

void ChipBar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = m_fitting; i < shown(); ++i) {
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(
            m_chips[i]->text(), locale().toString(m_chips[i]->count().value_or(0))));
        action->setCheckable(true);
        action->setChecked(m_chips[i]->isChecked());
        connect(action, &QAction::toggled, this, [this, i](bool on) { choose(i, on); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChipBar::resizeEvent(QResizeEvent *)
{
    place();
}

void ChipBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().line);
    if (m_fitting > pendingChip) {
        const QRect next = m_chips[pendingChip]->geometry();
        const int x
            = isRightToLeft() ? next.right() + px(chipSpace) + 1 : next.x() - px(chipSpace) - 1;
        painter.fillRect(x, next.y() + px(5), 1, next.height() - px(10), theme().line);
    }
}

} // namespace latchkey::ui

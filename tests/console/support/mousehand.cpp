// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/mousehand.h"

#include "console/support/find.h"
#include "ui/actions/actiontexts.h"
#include "ui/actions/previewdialog.h"
#include "ui/common/banner.h"
#include "ui/common/phrases.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/devices/actionbar.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/listbar.h"
#include "ui/overview/causesview.h"
#include "ui/style/buttonkind.h"
#include "ui/window/places.h"
#include "ui/window/rail.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

namespace latchkey::tests {

namespace {

constexpr int mostNotches = 1000;

} // namespace

void MouseHand::click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

void MouseHand::turnWheel(QWidget *widget, int notches)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent turned(middle, widget->mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton,
        {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &turned);
}

void MouseHand::clickIn(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (ui::withoutMnemonic(action->text()).startsWith(text) && action->isEnabled()) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return;
        }
    }
    qFatal("the menu does not offer “%s”", qPrintable(text));
}

void MouseHand::chooseFrom(const QString &menu, const QString &text)
{
    QMenuBar *bar = window().menuBar();
    for (QAction *top : bar->actions()) {
        if (ui::withoutMnemonic(top->text()) == menu) {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
            clickIn(top->menu(), text);
            return;
        }
    }
    qFatal("there is no menu “%s”", qPrintable(menu));
}

void MouseHand::go(ui::Place place)
{
    click(button(*window().findChild<ui::Rail *>(), ui::placeName(place)));
}

void MouseHand::openReason(const QString &reason)
{
    auto *causes = seen<ui::CausesView>(window());
    for (const chart::HitArea &area : causes->hitAreas()) {
        if (causes->textOf(area.item).contains(reason)) {
            QTest::mouseClick(causes, Qt::LeftButton, {}, area.area.center().toPoint());
            return;
        }
    }
    qFatal("no bar says “%s”", qPrintable(reason));
}

void MouseHand::lookUp(const QString &text)
{
    auto *field = seen<ui::SearchField>(window());
    QApplication::clipboard()->setText(text);
    if (!field->text().isEmpty()) {
        clearSearch();
    }
    const QPoint middle = field->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, middle, field->mapToGlobal(middle));
    QApplication::sendEvent(field, &asked);
    clickIn(qobject_cast<QMenu *>(QApplication::activePopupWidget()), QStringLiteral("Paste"));
}

void MouseHand::clearSearch()
{
    click(seen<QPushButton>(*seen<ui::SearchField>(window())));
}

void MouseHand::pasteList()
{
    chooseFrom(QStringLiteral("Edit"), QStringLiteral("Paste a list of Macs"));
}

void MouseHand::removeList()
{
    click(seen<QPushButton>(*seen<ui::ListBar>(window())));
}

void MouseHand::selectAllThatMatch()
{
    chooseFrom(QStringLiteral("Edit"), QStringLiteral("Select all that match"));
}

void MouseHand::chooseRow(int row)
{
    auto *table = seen<ui::TableView>(*window().devices());
    const QModelIndex index = table->model()->index(row, table->leadingColumn());
    for (int tried = 0; tried < mostNotches; ++tried) {
        const QRect spot = table->visualRect(index);
        const QRect seenPart = table->viewport()->rect();
        if (spot.top() >= seenPart.top() && spot.bottom() <= seenPart.bottom()) {
            break;
        }
        turnWheel(table->viewport(), spot.top() < seenPart.top() ? 1 : -1);
    }
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void MouseHand::ask(domain::ActionKind kind)
{
    click(button(*seen<ui::ActionBar>(window()), ui::actionName(kind)));
}

void MouseHand::agree()
{
    for (QPushButton *each : seen<ui::PreviewDialog>(window())->findChildren<QPushButton *>()) {
        if (ui::buttonKind(each) == ui::ButtonKind::Primary) {
            click(each);
            return;
        }
    }
    qFatal("the preview has no button to agree");
}

void MouseHand::tryServersAgain()
{
    click(button(*seen<ui::Banner>(*window().devices()), QStringLiteral("Try now")));
}

} // namespace latchkey::tests

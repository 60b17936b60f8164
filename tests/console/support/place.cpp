// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/place.h"

#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/stickyselection.h"

#include <QApplication>

namespace latchkey::tests {

UsersPlace UsersPlace::in(ui::MainWindow &window)
{
    ui::DevicesView &devices = *window.devices();
    const auto *table = devices.findChild<ui::TableView *>();
    UsersPlace place{.current = devices.currentMac(),
        .selection = devices.selection().macs(),
        .typed = devices.findChild<ui::SearchField *>()->text(),
        .pane = devices.isPaneShown(),
        .focus = QApplication::focusWidget()};
    const QModelIndex current = table->currentIndex();
    place.currentY = current.isValid() ? table->visualRect(current).top() : -1;
    const QModelIndex top = table->indexAt({1, 1});
    if (const auto *mac = top.isValid() ? devices.list().model()->row(top.row()) : nullptr) {
        place.topMac = QString::fromStdString(mac->name);
    }
    return place;
}

QString UsersPlace::lostTo(const UsersPlace &now) const
{
    QStringList lost;
    const auto hold = [&lost](bool isSame, const QString &what) {
        if (!isSame) {
            lost.append(what);
        }
    };
    const auto name = [](const QWidget *widget) {
        return widget == nullptr ? QStringLiteral("nothing")
                                 : QLatin1String(widget->metaObject()->className())
                + QStringLiteral(" “%1”").arg(widget->accessibleName());
    };
    hold(current == now.current, QStringLiteral("the current Mac"));
    hold(currentY == now.currentY,
        QStringLiteral("the current row went from %1 to %2").arg(currentY).arg(now.currentY));
    hold(topMac == now.topMac,
        QStringLiteral("the first seen was %1, is %2").arg(topMac, now.topMac));
    hold(selection == now.selection,
        QStringLiteral("the selection of %1, now %2")
            .arg(selection.size())
            .arg(now.selection.size()));
    hold(typed == now.typed, QStringLiteral("“%1” became “%2”").arg(typed, now.typed));
    hold(pane == now.pane, QStringLiteral("the pane"));
    hold(focus == now.focus,
        QStringLiteral("the focus went from %1 to %2").arg(name(focus), name(now.focus)));
    return lost.join(QStringLiteral("; "));
}

} // namespace latchkey::tests

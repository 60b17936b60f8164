// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/stage.h"

#include "console/support/find.h"
#include "console/support/must.h"
#include "console/support/patience.h"
#include "ui/actions/batchpanel.h"
#include "ui/devices/devicesview.h"

#include <QTest>

#include <algorithm>

namespace latchkey::tests {

Stage::Stage(programs::ConsoleOptions options)
    : m_console(std::move(options))
{
    if (!must(m_console.open())) {
        qFatal("another console shows this profile");
    }
    window().resize(1440, 900);
    comeBack();
}

ui::TableView *Stage::table()
{
    return devices().findChild<ui::TableView *>();
}

const ui::DeviceContent &Stage::pane()
{
    return devices().findChild<ui::DevicePane *>()->content();
}

int Stage::rows()
{
    return devices().list().isAsking() ? -1 : devices().list().model()->rowCount();
}

QString Stage::nameAt(int row)
{
    const auto *mac = devices().list().model()->row(row);
    return mac == nullptr ? QString() : QString::fromStdString(mac->name);
}

QStringList Stage::names()
{
    QStringList all;
    for (int row = 0; row < devices().list().model()->rowCount(); ++row) {
        all.append(nameAt(row));
    }
    return all;
}

const journal::Batch &Stage::batch()
{
    return window().findChild<ui::BatchPanel *>()->batch();
}

int Stage::settled(domain::Outcome outcome)
{
    return static_cast<int>(std::ranges::count(batch().steps, outcome, &journal::Step::outcome));
}

void Stage::comeBack()
{
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window(), patience)) {
        qFatal("the window does not get the focus");
    }
}

void addHands()
{
    QTest::addColumn<Hand::Kind>("hand");
    QTest::newRow("keyboard") << Hand::Kind::Keyboard;
    QTest::newRow("mouse") << Hand::Kind::Mouse;
}

} // namespace latchkey::tests

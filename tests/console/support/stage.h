// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/support/hand.h"
#include "console/support/place.h"
#include "programs/latchkey/console.h"
#include "ui/common/tableview.h"
#include "ui/device/devicepane.h"

namespace latchkey::tests {

/// What the stories look at in a running console.
class Stage {
public:
    /// Opens the console and gives its window the usual size.
    explicit Stage(programs::ConsoleOptions options);

    [[nodiscard]] programs::Console &console() { return m_console; }
    [[nodiscard]] ui::MainWindow &window() { return m_console.window(); }
    [[nodiscard]] ui::DevicesView &devices() { return *window().devices(); }
    [[nodiscard]] ui::TableView *table();
    [[nodiscard]] const ui::DeviceContent &pane();
    [[nodiscard]] int rows();
    [[nodiscard]] QString nameAt(int row);
    /// Each name of the list.
    [[nodiscard]] QStringList names();
    /// The batch that Activity shows.
    [[nodiscard]] const journal::Batch &batch();
    [[nodiscard]] int settled(domain::Outcome outcome);
    /// As a window manager would, once a dialog is gone.
    void comeBack();

private:
    programs::Console m_console;
};

/// The two columns of a test that is told for both hands.
void addHands();

} // namespace latchkey::tests

Q_DECLARE_METATYPE(latchkey::tests::Hand::Kind)

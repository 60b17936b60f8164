// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cacheddevice.h"
#include "ui/window/mainwindow.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace latchkey::tests {

/// Where a person is in the list of Macs: what no delta may change.
struct UsersPlace {
    std::optional<store::RowId> current = {};
    int currentY = 0; ///< where it is seen
    std::vector<store::RowId> selection = {};
    QString topMac = {}; ///< the first that is seen
    QString typed = {};
    bool pane = false;
    QPointer<QWidget> focus = {};

    [[nodiscard]] static UsersPlace in(ui::MainWindow &window);
    /// What is not as it was; empty: nothing.
    [[nodiscard]] QString lostTo(const UsersPlace &now) const;
};

} // namespace latchkey::tests

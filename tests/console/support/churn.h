// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/support/importer.h"
#include "programs/latchkey/console.h"

#include <QObject>
#include <QTimer>

namespace latchkey::tests {

/// A delta each 100 ms: on the server the users of some Macs change, now and then a Mac is bought,
/// and the console reads it.
class Churn final : public QObject {
    Q_OBJECT

public:
    /// Users become "USER (n)"; all borrowed.
    Churn(programs::Console &console, Importer &importer, std::vector<AssignedRow> macs);

    /// Ends and tells once this many more deltas were read.
    [[nodiscard]] bool waitForMore(int deltas);

private:
    void change();

    programs::Console &m_console;
    Importer &m_importer;
    const std::vector<AssignedRow> m_macs;
    QTimer m_timer;
    int m_changes = 0;
    int m_read = 0;
};

} // namespace latchkey::tests

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/churn.h"

#include "console/support/patience.h"

#include <QTest>

namespace latchkey::tests {

namespace {

constexpr std::chrono::milliseconds between{100};
constexpr std::size_t changedAtOnce = 5;
constexpr int untilOneIsBought = 10;

} // namespace

Churn::Churn(programs::Console &console, Importer &importer, std::vector<AssignedRow> macs)
    : m_console(console)
    , m_importer(importer)
    , m_macs(std::move(macs))
{
    connect(&m_timer, &QTimer::timeout, this, &Churn::change);
    connect(&console.desk(), &ui::ServerDesk::cacheChanged, this, [this] { ++m_read; });
    m_timer.start(between);
}

void Churn::change()
{
    if (m_importer.isBusy()) {
        return; // a slow machine, or no server: the next change comes when this one was told
    }
    std::vector<AssignedRow> rows;
    for (std::size_t i = 0; i < changedAtOnce; ++i) {
        AssignedRow row
            = m_macs[(static_cast<std::size_t>(m_changes) * changedAtOnce + i) % m_macs.size()];
        row.user += QStringLiteral(" (%1)").arg(m_changes);
        rows.push_back(row);
    }
    if (m_changes % untilOneIsBought == 0) {
        const QString number = QString::number(m_changes);
        rows.push_back({QStringLiteral("BOUGHT") + number, QStringLiteral("BOUGHT-") + number,
            QStringLiteral("MacBook Air"), QStringLiteral("Robin Vale")});
    }
    ++m_changes;
    m_importer.post(rows);
    m_console.desk().syncAll();
}

bool Churn::waitForMore(int deltas)
{
    const int wanted = m_read + deltas;
    return QTest::qWaitFor([&] { return m_read >= wanted; }, patience);
}

} // namespace latchkey::tests

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/watchdog.h"
#include "console/support/lab.h"
#include "console/support/stage.h"
#include "ui/devices/devicesview.h"

#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

constexpr int mostTurns = 50; ///< of a millisecond of processor time
constexpr int macs = 100000;
constexpr int perImport = 20000;
constexpr int patience = 240000;

} // namespace

/// The window goes on answering while a large fleet comes in.
class WatchdogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLoopThatIsHeldUpIsFound()
    {
        Watchdog watchdog;
        QTRY_VERIFY(watchdog.turns() > 20);
        QTimer::singleShot(0, this, [&watchdog] {
            const int until = watchdog.controlTurns() + 2 * mostTurns;
            while (watchdog.controlTurns() < until) {
                QThread::msleep(1);
            }
        });
        QTRY_VERIFY(watchdog.longestGap() > mostTurns);
    }

    void readingAHundredThousandMacsHoldsNothingUp()
    {
        Lab lab(0);
        for (int first = 0; first < macs; first += perImport) {
            lab.tell(rows(first));
        }
        Stage stage({.profile = lab.profile()});
        stage.window().show(ui::Place::Devices);
        Watchdog watchdog;
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), macs, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.console().desk().servers().front().isReading, patience);
        qInfo("longest gap: %d turns of the control loop; it made %d, the window's %d",
            watchdog.longestGap(), watchdog.controlTurns(), watchdog.turns());
        QVERIFY2(
            watchdog.longestGap() <= mostTurns, qPrintable(QString::number(watchdog.longestGap())));
    }

private:
    static std::vector<AssignedRow> rows(int first)
    {
        std::vector<AssignedRow> rows;
        rows.reserve(perImport);
        for (int i = first; i < first + perImport; ++i) {
            const QString number = QString::number(i);
            rows.push_back({QStringLiteral("BIG") + number, QStringLiteral("MAC-") + number,
                QStringLiteral("MacBook Air"), QStringLiteral("Person ") + number});
        }
        return rows;
    }
};

QTEST_MAIN(WatchdogTest)
#include "watchdogtest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/watchdog.h"
#include "console/support/lab.h"
#include "console/support/stage.h"
#include "ui/devices/devicesview.h"

#include <QMutex>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <atomic>
#include <ctime>
#include <memory>
#include <thread>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

constexpr std::chrono::milliseconds most{50};
constexpr int macs = 100000;
constexpr int perImport = 20000;

using Hold = void (*)(std::chrono::milliseconds);

void compute(std::chrono::milliseconds time)
{
    const auto now = [] {
        timespec at{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return std::chrono::seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec);
    };
    for (const auto end = now() + time; now() < end;) { }
}

void waitForALock(std::chrono::milliseconds time)
{
    QMutex lock;
    QSemaphore isTaken;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        const QMutexLocker holding(&lock);
        isTaken.release();
        QThread::msleep(static_cast<unsigned long>(time.count()));
    }));
    other->start();
    isTaken.acquire();
    const QMutexLocker waiting(&lock);
    other->wait();
}

} // namespace

/// The window goes on answering while a large fleet comes in.
class WatchdogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aLoopThatIsHeldUpIsFound_data()
    {
        QTest::addColumn<Hold>("hold");
        QTest::newRow("it computes") << &compute;
        QTest::newRow("it waits for a lock") << &waitForALock;
    }
    void aLoopThatIsHeldUpIsFound()
    {
        QFETCH(Hold, hold);
        Watchdog watchdog;
        bool isOver = false;
        QTimer::singleShot(0, this, [&] {
            hold(10 * most);
            isOver = true;
        });
        QVERIFY(watchdog.watch([&] { return isOver; }));
        QVERIFY(watchdog.longest() > most);
    }

    void aBusyMachineHoldsNothingUp()
    {
        std::atomic<bool> isOver = false;
        std::vector<std::thread> others(8 * std::thread::hardware_concurrency());
        for (std::thread &other : others) {
            other = std::thread([&] {
                while (!isOver) { }
            });
        }
        Watchdog watchdog;
        const bool hasTurned = watchdog.watch([&] { return watchdog.turns() > 200; });
        isOver = true;
        for (std::thread &other : others) {
            other.join();
        }
        QVERIFY(hasTurned);
        QVERIFY2(watchdog.longest() <= most, qPrintable(told(watchdog)));
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
        QVERIFY(watchdog.watch([&] {
            return stage.rows() == macs && !stage.console().desk().servers().front().isReading;
        }));
        qInfo("%s", qPrintable(told(watchdog)));
        QVERIFY2(watchdog.longest() <= most, qPrintable(told(watchdog)));
    }

private:
    static QString told(const Watchdog &watchdog)
    {
        return QStringLiteral("at most %1 ms without a turn, in %2 turns")
            .arg(watchdog.longest().count())
            .arg(watchdog.turns());
    }

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

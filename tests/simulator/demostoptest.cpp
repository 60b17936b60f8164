// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/support/runningdemo.h"

#include <QTest>

using namespace latchkey;
using namespace latchkey::simulator;
using namespace latchkey::simulator::test;

class DemoStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMacsAreListedOnTheFirstDay()
    {
        RunningDemo running(base::WallClock().now());
        const auto contacted = [&] {
            return std::ranges::count_if(running.hq->macs(running.clock.now()),
                [](const ListedMac &mac) { return mac.lastContact.has_value(); });
        };
        QCOMPARE(contacted(), 0);
        running.start();
        QVERIFY(running.progress.waitForDay(1));
        QVERIFY(contacted() > 150);
    }

    void stopInTheMiddleOfADayEndsCleanly()
    {
        RunningDemo running(base::WallClock().now());
        running.start();
        QVERIFY(running.progress.waitForDay(2));
        running.demo->stop();
        const auto days = running.progress.days();
        QVERIFY(days.back() < 90);
        QVERIFY(running.progress.failure().empty());
        running.demo->stop(); // twice does no harm
        QVERIFY(running.progress.days() == days);
    }

    void demoThatWasNeverStartedEnds()
    {
        const RunningDemo running(base::WallClock().now());
        QVERIFY(running.demo->wakeUrl().starts_with("http://127.0.0.1:"));
    }

    void lostServerIsTold()
    {
        RunningDemo running(base::WallClock().now());
        running.start();
        QVERIFY(running.progress.waitForDay(1));
        running.schools->stop();
        QVERIFY(running.progress.waitForFailure());
        QVERIFY(running.progress.failure().find("127.0.0.1") != std::string::npos);
        QVERIFY(running.progress.days().back() < 90);
    }

    void serverThatTrustsAnotherCaIsTold()
    {
        RunningDemo running(base::WallClock().now());
        const auto stranger = std::move(*Demo::make(running.clock, base::WallClock().now()));
        stranger->start(
            running.hq->server(), running.schools->server(), running.progress.listener());
        QVERIFY(running.progress.waitForFailure());
        QCOMPARE(running.progress.failure(), std::string("Authenticate: 403"));
    }

    void addressThatIsNoneIsToldAtOnce()
    {
        RunningDemo running(base::WallClock().now());
        running.demo->start({.url = "nowhere", .reportToken = {}}, running.schools->server(),
            running.progress.listener());
        QVERIFY(running.progress.waitForFailure());
    }
};

QTEST_GUILESS_MAIN(DemoStopTest)
#include "demostoptest.moc"

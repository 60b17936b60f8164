// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/trend.h"

#include <QTest>

using namespace latchkey;

namespace {

const std::chrono::sys_days today = std::chrono::year{2026} / 11 / 24;

// Not escrowed, at risk, unknown, escrowed, not applicable.
store::DayCounts row(const char *server, const char *date, std::int64_t escrowed)
{
    return {.server = domain::ServerId(server),
        .date = date,
        .byStatus = {10, 1, 2, escrowed, 6},
        .proven = 5};
}

} // namespace

class TrendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsTheServersOfADay()
    {
        const auto trend
            = store::trendOf({row("HQ", "2026-11-23", 20), row("Lab", "2026-11-23", 7)}, {}, today,
                std::chrono::days{1});
        QCOMPARE(trend.size(), std::size_t{1});
        QCOMPARE(trend[0].counts->held, std::size_t{27});
        QCOMPARE(trend[0].counts->proven, std::size_t{10});
        QCOMPARE(trend[0].counts->eligible, std::size_t{27 + 2 * 13});
    }

    void aDayThatAKnownServerLacksHasNoCounts()
    {
        const auto trend = store::trendOf(
            {row("HQ", "2026-11-21", 20), row("Lab", "2026-11-21", 7), row("HQ", "2026-11-22", 20),
                row("HQ", "2026-11-23", 20), row("Lab", "2026-11-23", 8)},
            {}, today, std::chrono::days{3});
        QVERIFY(trend[0].counts);
        QVERIFY(!trend[1].counts);
        QCOMPARE(trend[2].counts->held, std::size_t{28});
    }

    void aServerCountsFromItsFirstDayOn()
    {
        const auto trend = store::trendOf(
            {row("HQ", "2026-11-22", 20), row("HQ", "2026-11-23", 21), row("Lab", "2026-11-23", 7)},
            {}, today, std::chrono::days{2});
        QCOMPARE(trend[0].counts->held, std::size_t{20});
        QCOMPARE(trend[1].counts->held, std::size_t{28});
    }

    void oneServerIsLookedAtAlone()
    {
        const auto trend
            = store::trendOf({row("HQ", "2026-11-23", 20), row("Lab", "2026-11-23", 7)},
                domain::ServerId("Lab"), today, std::chrono::days{2});
        QVERIFY(!trend[0].counts);
        QCOMPARE(trend[1].counts->held, std::size_t{7});
    }

    void withoutAnyDayThereIsNoTrend()
    {
        QVERIFY(store::trendOf({}, {}, today, std::chrono::days{90}).empty());
        QVERIFY(
            store::trendOf({row("HQ", "2026-01-01", 3)}, {}, today, std::chrono::days{90}).empty());
    }

    void todayIsTheOverview()
    {
        const store::Overview present{.total = 30, .byStatus = {10, 1, 2, 11, 6}, .proven = 4};
        const auto day = store::trendDay(present, today);
        QCOMPARE(day.counts->held, std::size_t{11});
        QCOMPARE(day.counts->eligible, std::size_t{24});
        QCOMPARE(day.counts->proven, std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(TrendTest)
#include "trendtest.moc"

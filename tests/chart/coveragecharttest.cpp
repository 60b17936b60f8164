// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/coveragechart.h"
#include "chart/support/dressed.h"

#include <QTest>

using namespace latchkey;
using chart::CoverageChart;

namespace {

const QRectF area(10, 20, 200, 10);

CoverageChart chartOf(
    qint64 proven, qint64 held, qint64 eligible, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return CoverageChart(
        {.proven = proven,
            .held = held,
            .eligible = eligible,
            .colour = Qt::green,
            .goal = 95,
            .heads = {QStringLiteral("Proven"), QStringLiteral("Held"), QStringLiteral("Eligible")},
            .locale = QLocale::c()},
        tests::plainFonts(direction), area);
}

} // namespace

class CoverageChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void provenLiesWithinHeldWithinTheTrack_data()
    {
        QTest::addColumn<qint64>("proven");
        QTest::addColumn<qint64>("held");
        QTest::addColumn<qint64>("eligible");
        QTest::addColumn<qreal>("provenWidth");
        QTest::addColumn<qreal>("heldWidth");
        QTest::newRow("some") << qint64{50} << qint64{75} << qint64{100} << 100.0 << 150.0;
        QTest::newRow("all") << qint64{8} << qint64{8} << qint64{8} << 200.0 << 200.0;
        QTest::newRow("no Mac") << qint64{0} << qint64{0} << qint64{0} << 0.0 << 0.0;
        QTest::newRow("impossible") << qint64{90} << qint64{20} << qint64{10} << 200.0 << 200.0;
    }
    void provenLiesWithinHeldWithinTheTrack()
    {
        QFETCH(qint64, proven);
        QFETCH(qint64, held);
        QFETCH(qint64, eligible);
        QFETCH(qreal, provenWidth);
        QFETCH(qreal, heldWidth);
        const CoverageChart chart = chartOf(proven, held, eligible);
        QCOMPARE(chart.proven().width(), provenWidth);
        QCOMPARE(chart.held().width(), heldWidth);
        QCOMPARE(chart.track().width(), area.width());
        QVERIFY(chart.proven().height() > chart.held().height()); // not by colour alone
    }

    void theGoalStandsAtItsShare()
    {
        const CoverageChart chart = chartOf(1, 2, 4);
        QVERIFY(qAbs(chart.goal()->center().x() - (area.left() + 190)) < 0.01);
    }

    void rightToLeftIsTheMirrorImage()
    {
        const CoverageChart left = chartOf(50, 75, 100);
        const CoverageChart right = chartOf(50, 75, 100, Qt::RightToLeft);
        QVERIFY(tests::isNear(right.proven(), tests::mirrored(left.proven(), area)));
        QVERIFY(tests::isNear(*right.goal(), tests::mirrored(*left.goal(), area)));
    }

    void eachPartIsHit()
    {
        const auto hits = chartOf(50, 75, 100).hitAreas();
        QCOMPARE(chart::itemAt(hits, QPointF(20, 25)), int(CoverageChart::Proven));
        QCOMPARE(chart::itemAt(hits, QPointF(140, 25)), int(CoverageChart::Held));
        QCOMPARE(chart::itemAt(hits, QPointF(200, 25)), int(CoverageChart::Rest));
    }

    void theTableSaysTheSame()
    {
        const auto table = chartOf(289, 411, 474).table();
        QCOMPARE(table.rows[0], QStringList({QStringLiteral("Proven"), QStringLiteral("289")}));
        QCOMPARE(table.rows[2], QStringList({QStringLiteral("Eligible"), QStringLiteral("474")}));
    }

    void paintsOnlyItsArea()
    {
        QVERIFY(tests::paintsOnlyInside(area, [&](QPainter &painter) {
            chartOf(50, 75, 100).paint(painter, tests::plainPalette());
        }));
    }
};

QTEST_MAIN(CoverageChartTest)
#include "coveragecharttest.moc"

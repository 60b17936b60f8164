// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/trendchart.h"
#include "chart/support/dressed.h"

#include <QTest>

#include <random>

using namespace latchkey;
using chart::TrendChart;
using chart::TrendContent;

namespace {

const QRectF area(10, 20, 680, 240);
const QDate firstDay(2026, 8, 26);

TrendContent content(const std::vector<std::optional<double>> &values)
{
    TrendContent made;
    made.goal = 95;
    made.goalText = QStringLiteral("Goal");
    made.heads = {QStringLiteral("Day"), QStringLiteral("Held")};
    made.locale = QLocale::c();
    made.gapText = [](const QDate &first, const QDate &last) {
        return QStringLiteral("none %1 to %2").arg(first.day()).arg(last.day());
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        made.points.push_back({.day = firstDay.addDays(static_cast<qint64>(i)),
            .value = values[i],
            .cells = {values[i] ? QString::number(*values[i]) : QStringLiteral("-")}});
    }
    return made;
}

TrendContent anyContent(std::mt19937 &random)
{
    std::vector<std::optional<double>> values(1 + random() % 120);
    for (auto &value : values) {
        if (random() % 6 != 0) {
            value = static_cast<double>(random() % 1001) / 10;
        }
    }
    TrendContent made = content(values);
    const auto marked = static_cast<int>(random() % values.size());
    made.mark = chart::TrendMark{marked, QStringLiteral("12 Oct: nine fewer than the day before")};
    return made;
}

std::vector<QRectF> labelsOf(const std::vector<TrendChart::Label> &labels)
{
    std::vector<QRectF> areas;
    for (const auto &label : labels) {
        areas.push_back(label.area);
    }
    return areas;
}

void noneOverlap(const std::vector<QRectF> &areas)
{
    for (std::size_t a = 0; a < areas.size(); ++a) {
        for (std::size_t b = a + 1; b < areas.size(); ++b) {
            QVERIFY(!areas[a].intersects(areas[b]));
        }
    }
}

} // namespace

class TrendChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScaleBeginsBelowTheLowestValue_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<QString>("label");
        QTest::newRow("71") << 71.0 << QStringLiteral("60\u00a0%");
        QTest::newRow("82.1") << 82.1 << QStringLiteral("80\u00a0%");
        QTest::newRow("81.9 needs air") << 81.9 << QStringLiteral("70\u00a0%");
        QTest::newRow("0") << 0.0 << QStringLiteral("0\u00a0%");
        QTest::newRow("100 keeps a step") << 100.0 << QStringLiteral("90\u00a0%");
    }
    void theScaleBeginsBelowTheLowestValue()
    {
        QFETCH(double, lowest);
        QFETCH(QString, label);
        const TrendChart chart(content({lowest, 100.0}), tests::plainFonts(), area);
        QCOMPARE(chart.shares().front().text, QStringLiteral("100\u00a0%"));
        QCOMPARE(chart.shares().back().text, label);
    }

    void everyValueStandsAtItsShareAndDay()
    {
        const TrendChart chart(content({60.0, 80.0, 100.0}), tests::plainFonts(), area);
        const QRectF plot = chart.plot();
        QCOMPARE(chart.place(0).x(), plot.left());
        QCOMPARE(chart.place(1).x(), plot.center().x());
        QCOMPARE(chart.place(2), plot.topRight());
        QCOMPARE(chart.place(1).y(), plot.top() + plot.height() * 0.4); // from 50 to 100
        QCOMPARE(chart.place(0).y(), plot.top() + plot.height() * 0.8);
    }

    void aLineEndsWhereNothingIsKnown()
    {
        const TrendChart chart(
            content({70.0, 71.0, {}, {}, 73.0, {}, 75.0}), tests::plainFonts(), area);
        QCOMPARE(chart.lines().size(), std::size_t{3});
        QCOMPARE(chart.lines()[0].size(), 2);
        QCOMPARE(chart.lines()[1].size(), 1);
        QCOMPARE(chart.gaps().size(), std::size_t{2});
        QCOMPARE(chart.gaps()[0].band.left(), chart.place(1).x());
        QCOMPARE(chart.gaps()[0].band.right(), chart.place(4).x());
        QCOMPARE(chart.gaps()[0].label.text, QStringLiteral("none 28 to 29"));
    }

    void linesAndGapsCoverAllDaysInAnyTrend()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            const TrendContent any = anyContent(random);
            const TrendChart chart(any, tests::plainFonts(), area);
            std::size_t known = 0;
            for (const QPolygonF &line : chart.lines()) {
                known += static_cast<std::size_t>(line.size());
                for (const QPointF &point : line) {
                    QVERIFY(chart.plot().adjusted(-0.1, -0.1, 0.1, 0.1).contains(point));
                }
            }
            const auto expected = std::ranges::count_if(
                any.points, [](const chart::TrendPoint &day) { return day.value.has_value(); });
            QCOMPARE(known, static_cast<std::size_t>(expected));
            QCOMPARE(chart.end().has_value(), expected > 0);
        }
    }

    void noLabelLeavesTheAreaOrCoversAnother()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 200; ++round) {
            const QRectF place(
                5, 5, tests::anyLength(random, 240, 900), tests::anyLength(random, 110, 400));
            const TrendChart chart(anyContent(random), tests::plainFonts(), place);
            noneOverlap(labelsOf(chart.days()));
            noneOverlap(labelsOf(chart.shares()));
            std::vector<QRectF> all = labelsOf(chart.days());
            for (const auto &label : chart.shares()) {
                all.push_back(label.area);
            }
            for (const auto &label : {chart.end(), chart.markLabel()}) {
                if (label) {
                    all.push_back(label->area);
                }
            }
            for (const auto &gap : chart.gaps()) {
                all.push_back(gap.label.area);
            }
            for (const QRectF &label : all) {
                QVERIFY(label.isEmpty() || place.adjusted(-0.1, -0.1, 0.1, 0.1).contains(label));
            }
        }
    }

    void theMarksTextKeepsClearOfTheLine()
    {
        std::mt19937 random(12);
        int marked = 0;
        for (int round = 0; round < 200; ++round) {
            const QRectF place(
                5, 5, tests::anyLength(random, 240, 900), tests::anyLength(random, 110, 400));
            const TrendChart chart(anyContent(random), tests::plainFonts(), place);
            for (const QPolygonF &line : chart.lines()) {
                for (qsizetype at = 1; chart.markLabel() && at < line.size(); ++at) {
                    const QRectF text = chart.markLabel()->area;
                    const QPointF middle = (line[at - 1] + line[at]) / 2;
                    QVERIFY(!text.contains(line[at]) && !text.contains(middle));
                }
            }
            marked += chart.markLabel() ? 1 : 0;
        }
        QCOMPARE_GT(marked, 20);
    }

    void theFirstAndTheLastDayAreTold()
    {
        std::vector<std::optional<double>> values(91, 80.0);
        const TrendChart chart(content(values), tests::plainFonts(), area);
        QCOMPARE(chart.days().front().text, QStringLiteral("26 Aug"));
        QCOMPARE(chart.days().back().text, QStringLiteral("24 Nov"));
        QCOMPARE_GE(chart.days().size(), std::size_t{5});
    }

    void hitAreasTileThePlot()
    {
        std::mt19937 random(13);
        for (int round = 0; round < 100; ++round) {
            const TrendContent any = anyContent(random);
            const TrendChart chart(any, tests::plainFonts(), area);
            const auto &hits = chart.hitAreas();
            QCOMPARE(hits.size(), any.points.size());
            QVERIFY(qAbs(hits.front().area.left() - chart.plot().left()) < 0.01);
            QVERIFY(qAbs(hits.back().area.right() - chart.plot().right()) < 0.01);
            for (std::size_t i = 0; i < hits.size(); ++i) {
                QCOMPARE(hits[i].item, static_cast<int>(i));
                QVERIFY(i == 0 || qAbs(hits[i].area.left() - hits[i - 1].area.right()) < 0.01);
            }
        }
    }

    void anEmptyTrendHasNeitherLineNorEnd()
    {
        const TrendChart chart(content({}), tests::plainFonts(), area);
        QVERIFY(chart.lines().empty());
        QVERIFY(!chart.end());
        QVERIFY(chart.hitAreas().empty());
        QVERIFY(chart.table().rows.empty());
    }

    void theTableHasEveryDay()
    {
        const TrendChart chart(content({70.0, {}, 72.5}), tests::plainFonts(), area);
        const chart::Table table = chart.table();
        QCOMPARE(table.heads.size(), 2);
        QCOMPARE(table.rows.size(), std::size_t{3});
        QCOMPARE(table.rows[1][1], QStringLiteral("-"));
        QCOMPARE(table.rows[2][1], QStringLiteral("72.5"));
    }

    void paintsOnlyItsArea()
    {
        std::mt19937 random(17);
        for (int round = 0; round < 10; ++round) {
            const TrendChart chart(anyContent(random), tests::plainFonts(), area);
            QVERIFY(tests::paintsOnlyInside(area.adjusted(-2, -2, 2, 2), [&](QPainter &painter) {
                chart.paint(painter, tests::plainPalette());
                chart.paintPoint(painter, tests::plainPalette(), 0);
            }));
        }
    }
};

QTEST_MAIN(TrendChartTest)
#include "trendcharttest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/stackchart.h"
#include "chart/support/dressed.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace latchkey;
using chart::StackChart;
using chart::StackContent;

namespace {

const QRectF area(10, 20, 640, 300);

StackContent content(const std::vector<std::vector<qint64>> &rows)
{
    StackContent made;
    made.head = QStringLiteral("macOS");
    made.locale = QLocale::c();
    for (const char *name : {"Escrowed", "Not escrowed", "At risk", "Unknown"}) {
        made.series.push_back({.label = QString::fromLatin1(name), .colour = Qt::green});
    }
    made.series.push_back({.label = QStringLiteral("Not applicable"),
        .colour = Qt::gray,
        .mark = {},
        .aside = [](qint64 count) { return QStringLiteral("%1 not applicable").arg(count); }});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        made.rows.push_back({QString::number(26 - static_cast<int>(i)), rows[i]});
    }
    return made;
}

StackContent anyContent(std::mt19937 &random)
{
    std::vector<std::vector<qint64>> rows(1 + random() % 9, std::vector<qint64>(5));
    for (auto &row : rows) {
        for (qint64 &count : row) {
            count = random() % 3 == 0 ? 0 : qint64(random() % 200'000);
        }
    }
    return content(rows);
}

qint64 sum(const std::vector<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

} // namespace

class StackChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsFollowEachOtherWithoutAHole()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            const StackContent any = anyContent(random);
            const QRectF place(0, 0, tests::anyLength(random, 260, 800), 400);
            const StackChart chart(any, tests::plainFonts(), place);
            for (const StackChart::Row &row : chart.rows()) {
                for (std::size_t i = 1; i < row.parts.size(); ++i) {
                    QVERIFY(qAbs(row.parts[i].left() - row.parts[i - 1].right()) < 0.01);
                }
                QVERIFY(row.parts.front().left() >= row.label.right() - 0.01);
                for (const QRectF &number : row.numbers) {
                    QVERIFY(row.parts.back().right() <= number.right());
                    QVERIFY(!number.intersects(row.aside) || row.aside.isEmpty());
                }
            }
        }
    }

    void widthsAreSharesOfTheLongestRow()
    {
        const StackChart chart(
            content({{100, 60, 20, 20, 0}, {50, 0, 0, 50, 0}}), tests::plainFonts(), area);
        const auto &longest = chart.rows()[0].parts;
        const qreal whole = longest.back().right() - longest.front().left();
        QCOMPARE(longest[0].width(), whole / 2);
        QVERIFY(qAbs(longest[1].width() - whole * 0.3) < 0.01);
        const auto &half = chart.rows()[1].parts;
        QVERIFY(qAbs(half.back().right() - half.front().left() - whole / 2) < 0.01);
        QCOMPARE(half[1].width(), 0.0);
    }

    void oneOfManyIsStillSeen()
    {
        const StackChart chart(content({{1, 900'000, 1, 1, 1}}), tests::plainFonts(), area);
        QVERIFY(chart.rows()[0].parts[0].width() >= 2);
    }

    void columnsLoseTheirWordsBeforeTheBarsLoseTheirPlace()
    {
        const auto wide = StackChart(content({{9, 1, 1, 1, 0}}), tests::plainFonts(), area);
        QVERIFY(wide.columns()[0].word.width() > 0);
        const QRectF small(0, 0, 300, 300);
        const auto narrow = StackChart(content({{9, 1, 1, 1, 0}}), tests::plainFonts(), small);
        QCOMPARE(narrow.columns().size(), std::size_t{4});
        QCOMPARE(narrow.columns()[0].word.width(), 0.0);
        QVERIFY(narrow.columns()[0].mark.width() > 0);
    }

    void aSeriesBesideTheBarHasNoColumn()
    {
        const StackChart chart(
            content({{90, 5, 3, 2, 0}, {0, 0, 0, 0, 6}}), tests::plainFonts(), area);
        QCOMPARE(chart.columns().size(), std::size_t{4});
        QVERIFY(chart.rows()[0].aside.isEmpty());
        QVERIFY(chart.rows()[1].aside.left() > chart.rows()[1].parts[4].right());
    }

    void everyCountIsHitByItsPartAndItsNumber()
    {
        std::mt19937 random(9);
        for (int round = 0; round < 100; ++round) {
            const StackContent any = anyContent(random);
            const StackChart chart(any, tests::plainFonts(), area);
            for (std::size_t i = 0; i < any.rows.size(); ++i) {
                for (std::size_t column = 0; column < chart.columns().size(); ++column) {
                    const std::size_t series = chart.columns()[column].series;
                    const int item
                        = chart::itemAt(chart.hitAreas(), chart.rows()[i].numbers[column].center());
                    if (any.rows[i].counts[series] > 0) {
                        QCOMPARE(chart.rowOf(item), static_cast<int>(i));
                        QCOMPARE(chart.seriesOf(item), static_cast<int>(series));
                    }
                }
                const int row = chart::itemAt(chart.hitAreas(), chart.rows()[i].label.center());
                QCOMPARE(chart.rowOf(row), static_cast<int>(i));
                if (sum(any.rows[i].counts) > 0) {
                    QVERIFY(any.rows[i].counts[static_cast<std::size_t>(chart.seriesOf(row))] > 0);
                }
            }
        }
    }

    void rightToLeftIsTheMirrorImage()
    {
        const auto made = content({{90, 5, 3, 2, 0}, {0, 0, 0, 0, 6}});
        const StackChart left(made, tests::plainFonts(), area);
        const StackChart right(made, tests::plainFonts(Qt::RightToLeft), area);
        for (std::size_t i = 0; i < 2; ++i) {
            for (std::size_t part = 0; part < 5; ++part) {
                QVERIFY(tests::isNear(right.rows()[i].parts[part],
                    tests::mirrored(left.rows()[i].parts[part], area)));
            }
            QVERIFY(
                tests::isNear(right.rows()[i].label, tests::mirrored(left.rows()[i].label, area)));
            QVERIFY(tests::isNear(
                right.rows()[i].numbers[2], tests::mirrored(left.rows()[i].numbers[2], area)));
        }
    }

    void theTableHasEverySeries()
    {
        const auto table
            = StackChart(content({{90, 5, 3, 2, 6}}), tests::plainFonts(), area).table();
        QCOMPARE(table.heads.size(), 6);
        QCOMPARE(table.rows.front(),
            QStringList({QStringLiteral("26"), QStringLiteral("90"), QStringLiteral("5"),
                QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("6")}));
    }

    void paintsOnlyItsArea()
    {
        const auto made = content({{90, 5, 3, 2, 0}, {0, 0, 0, 0, 6}});
        const StackChart chart(made, tests::plainFonts(), area);
        QVERIFY(tests::paintsOnlyInside(area, [&](QPainter &painter) {
            chart.paint(painter, tests::plainPalette(), chart.itemOf(1, 4));
        }));
    }
};

QTEST_MAIN(StackChartTest)
#include "stackcharttest.moc"

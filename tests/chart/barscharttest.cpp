// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/barschart.h"
#include "chart/support/dressed.h"

#include <QTest>

#include <random>

using namespace latchkey;
using chart::BarsChart;
using chart::BarsContent;

namespace {

const QRectF area(10, 20, 400, 300);

BarsContent causes(const std::vector<qint64> &counts)
{
    BarsContent content;
    content.heads = {QStringLiteral("Reason"), QStringLiteral("Next"), QStringLiteral("Macs")};
    content.locale = QLocale::c();
    for (const qint64 count : counts) {
        content.bars.push_back({.label = QStringLiteral("Only an auto-created admin"),
            .note = QStringLiteral("needs a person at the Mac"),
            .count = count,
            .colour = Qt::red});
    }
    return content;
}

} // namespace

class BarsChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheirShareOfTheMost()
    {
        const BarsChart chart(causes({40, 20, 10}), tests::plainFonts(), area);
        const qreal longest = chart.rows()[0].bar.width();
        QCOMPARE(chart.rows()[1].bar.width(), longest / 2);
        QCOMPARE(chart.rows()[2].bar.width(), longest / 4);
    }

    void oneOfManyIsStillSeenAndNoneIsNot()
    {
        const BarsChart chart(causes({1'000'000, 1, 0}), tests::plainFonts(), area);
        QVERIFY(chart.rows()[1].bar.width() >= 2);
        QCOMPARE(chart.rows()[2].bar.width(), 0.0);
    }

    void nothingInARowCoversAnythingElse()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 200; ++round) {
            BarsContent content = causes({});
            for (unsigned i = 0; i < 1 + random() % 8; ++i) {
                content.bars.push_back({.label = QString(int(random() % 90), u'm'),
                    .note = QString(int(random() % 60), u'n'),
                    .count = qint64(random() % 1'000'000),
                    .colour = Qt::red});
            }
            const QRectF place(3, 4, tests::anyLength(random, 160, 600), 400);
            const BarsChart chart(content, tests::plainFonts(), place);
            for (const BarsChart::Row &row : chart.rows()) {
                QVERIFY(!row.label.intersects(row.count));
                QVERIFY(!row.bar.intersects(row.note));
                QVERIFY(!row.bar.intersects(row.label));
                for (const QRectF &part : {row.label, row.count, row.bar, row.note}) {
                    QVERIFY(
                        row.area.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part) || part.isEmpty());
                }
            }
        }
    }

    void rowsStandBelowEachOtherInTheHeightThatIsTold()
    {
        const BarsChart chart(causes({3, 2, 1}), tests::plainFonts(), area);
        QCOMPARE(chart.rows()[1].area.top(), chart.rows()[0].area.bottom());
        QCOMPARE(chart.rows()[2].area.bottom() - area.top(),
            BarsChart::heightFor(3, tests::plainFonts()));
    }

    void rightToLeftIsTheMirrorImage()
    {
        const BarsChart left(causes({40, 7}), tests::plainFonts(), area);
        const BarsChart right(causes({40, 7}), tests::plainFonts(Qt::RightToLeft), area);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto &a = left.rows()[i];
            const auto &b = right.rows()[i];
            QVERIFY(tests::isNear(b.label, tests::mirrored(a.label, area)));
            QVERIFY(tests::isNear(b.count, tests::mirrored(a.count, area)));
            QVERIFY(tests::isNear(b.bar, tests::mirrored(a.bar, area)));
            QVERIFY(tests::isNear(b.note, tests::mirrored(a.note, area)));
        }
    }

    void theWholeRowIsTheHitArea()
    {
        const BarsChart chart(causes({4, 3}), tests::plainFonts(), area);
        const auto hits = chart.hitAreas();
        QCOMPARE(chart::itemAt(hits, chart.rows()[1].note.center()), 1);
        QCOMPARE(chart::itemAt(hits, QPointF(area.left() + 1, area.top() + 1)), 0);
        QCOMPARE(chart::itemAt(hits, QPointF(area.left() + 1, area.top() - 1)), -1);
    }

    void theTableSaysTheSame()
    {
        const chart::Table table = BarsChart(causes({1400, 3}), tests::plainFonts(), area).table();
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.rows[0],
            QStringList({QStringLiteral("Only an auto-created admin"),
                QStringLiteral("needs a person at the Mac"), QStringLiteral("1400")}));
    }

    void paintsOnlyItsArea()
    {
        const BarsChart chart(causes({9, 4, 1}), tests::plainFonts(), area);
        QVERIFY(tests::paintsOnlyInside(
            area, [&](QPainter &painter) { chart.paint(painter, tests::plainPalette(), 1); }));
    }
};

QTEST_MAIN(BarsChartTest)
#include "barscharttest.moc"

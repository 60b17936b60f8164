// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index.h"
#include "ui/common/emptystate.h"
#include "ui/common/translations.h"
#include "ui/overview/causesview.h"
#include "ui/overview/chartpanel.h"
#include "ui/overview/coveragetile.h"
#include "ui/overview/overviewtexts.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/taskrow.h"
#include "ui/overview/tile.h"
#include "ui/overview/trendview.h"
#include "ui/overview/versionsview.h"
#include "ui/support/days.h"
#include "ui/support/shownoverview.h"
#include "ui/support/world.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;

namespace {

std::size_t found(const tests::World &world, const QString &filter)
{
    const auto parsed = query::parse(filter.toStdString());
    return parsed ? world.cache->index()
                        ->ask({.filter = *parsed, .now = world.clock.now()}, {})
                        .value()
                        ->rows.size()
                  : std::size_t{9999};
}

int numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            break;
        }
    }
    return digits.toInt();
}

} // namespace

class OverviewViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init()
    {
        m_world = std::make_unique<tests::World>();
        m_world->fill();
        tests::fillDays(*m_world, true);
    }

    void everyTileOpensAsManyMacsAsItSays()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        int checked = 0;
        for (ui::Tile *tile : shown.tiles()) {
            tile->click();
            // "Coverage: 81.2 % held, 389 of 474 Macs": the Macs are the second number
            const QString spoken = tile->accessibleName();
            const QString macs
                = tile->number().contains(u'%') ? spoken.mid(spoken.indexOf(u',') + 1) : spoken;
            QCOMPARE(found(*m_world, shown.lastFilter()), static_cast<std::size_t>(numberIn(macs)));
            ++checked;
        }
        QCOMPARE(checked, 7);
    }

    void everyReasonOpensItsMacs()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *causes = shown.part<ui::CausesView>();
        const chart::Table table = causes->table();
        QVERIFY(table.rows.size() >= 3);
        std::size_t all = 0;
        for (int item = 0; item < static_cast<int>(table.rows.size()); ++item) {
            const auto macs = table.rows[static_cast<std::size_t>(item)].last().toULong();
            QCOMPARE(found(*m_world, causes->filterOf(item)), macs);
            all += macs;
        }
        QCOMPARE(all, found(*m_world, QStringLiteral("status:not-escrowed")));
    }

    void everyPartOfAVersionOpensItsMacs()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *versions = shown.part<ui::VersionsView>();
        const chart::Table table = versions->table();
        std::size_t all = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (int column = 1; column < table.heads.size(); ++column) {
                const auto macs = table.rows[row].at(column).toULong();
                const int item = static_cast<int>(row) * 5 + column - 1;
                QCOMPARE(found(*m_world, versions->filterOf(item)), macs);
                all += macs;
            }
        }
        QCOMPARE(all, std::size_t{480});
    }

    void consequencesOpenTheirMacs()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        const auto lines = shown.view.findChildren<ui::LineButton *>();
        QCOMPARE(lines.size(), 3);
        for (ui::LineButton *line : lines) {
            line->click();
            const QString spoken = line->accessibleName().mid(line->text().size());
            QCOMPARE(
                found(*m_world, shown.lastFilter()), static_cast<std::size_t>(numberIn(spoken)));
        }
    }

    void tasksCountTheSameMacsThatTheyOpen()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        int checked = 0;
        for (ui::TaskRow *row : shown.view.findChildren<ui::TaskRow *>()) {
            if (row->isVisible() && row->button()->text() == QStringLiteral("Show")) {
                row->button()->click();
                QCOMPARE(found(*m_world, shown.lastFilter()),
                    static_cast<std::size_t>(numberIn(row->button()->accessibleName())));
                ++checked;
            }
        }
        QCOMPARE(checked, 3);
    }

    void reviewHandsOverTheMacsThatAResendStarts()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        std::vector<actions::Target> macs;
        connect(&shown.view, &ui::OverviewView::resendRequested, this,
            [&macs](const std::vector<actions::Target> &targets) { macs = targets; });
        for (ui::TaskRow *row : shown.view.findChildren<ui::TaskRow *>()) {
            if (row->button()->text() == QStringLiteral("Review…")) {
                row->button()->click();
            }
        }
        QTRY_VERIFY(!macs.empty());
        QCOMPARE(macs.size(), ui::overview::resendableMacs(shown.view.source().data()->now));
    }

    void arrowsWalkAChartAndEnterOpensTheItem()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *causes = shown.part<ui::CausesView>();
        causes->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(causes->hasFocus());
        QTest::keyClick(causes, Qt::Key_Home);
        QTest::keyClick(causes, Qt::Key_Down);
        QCOMPARE(causes->current(), 1);
        QVERIFY(causes->accessibleName().endsWith(causes->textOf(1)));
        QTest::keyClick(causes, Qt::Key_Return);
        QCOMPARE(shown.lastFilter(), causes->filterOf(1));
        QTest::keyClick(causes, Qt::Key_End);
        QTest::keyClick(causes, Qt::Key_Down);
        QCOMPARE(causes->current(), static_cast<int>(causes->table().rows.size()) - 1);
    }

    void upAndDownKeepTheStatusOfAVersion()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *versions = shown.part<ui::VersionsView>();
        versions->setFocus(Qt::TabFocusReason);
        versions->setCurrent(1); // not escrowed, on the newest version
        QTest::keyClick(versions, Qt::Key_Down);
        QCOMPARE(versions->current() % 5, 1);
        QCOMPARE(versions->current() / 5, 1);
    }

    void theTrendIsWalkedByDaysAndWeeks()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *trend = shown.part<ui::TrendView>();
        const int today = static_cast<int>(trend->table().rows.size()) - 1;
        QCOMPARE(today, 90);
        trend->setFocus(Qt::TabFocusReason);
        QCOMPARE(trend->current(), today);
        QTest::keyClick(trend, Qt::Key_Left);
        QTest::keyClick(trend, Qt::Key_PageDown);
        QCOMPARE(trend->current(), today - 8);
        QTest::keyClick(trend, Qt::Key_Return);
        QVERIFY(shown.filters.isEmpty());
        QVERIFY(trend->accessibleDescription().contains(QStringLiteral("4 days without counts")));
        QVERIFY(trend->textOf(today - 50).contains(QStringLiteral("not counted")));
    }

    void aClickOnABarOpensIt()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *causes = shown.part<ui::CausesView>();
        const QRectF area = causes->hitAreas().at(2).area;
        QTest::mouseClick(causes, Qt::LeftButton, {}, area.center().toPoint());
        QCOMPARE(shown.lastFilter(), causes->filterOf(2));
    }

    void dataThatChangesMovesNeitherFocusNorItem()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        auto *causes = shown.part<ui::CausesView>();
        causes->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(causes->hasFocus());
        causes->setCurrent(2);
        QSignalSpy changed(&shown.view.source(), &ui::OverviewSource::changed);
        for (int i = 1; i <= 5; ++i) {
            m_world->touch(100);
            shown.view.refresh();
            QTRY_COMPARE(changed.count(), i);
        }
        QVERIFY(causes->hasFocus());
        QCOMPARE(causes->current(), 2);
    }

    void theTableShowsTheChartsNumbers()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        const auto panels = shown.view.findChildren<ui::ChartPanel *>();
        QCOMPARE(panels.size(), 3);
        for (ui::ChartPanel *panel : panels) {
            const auto *chart = panel->findChild<ui::ChartView *>();
            auto *table = panel->findChild<QAbstractItemView *>();
            QVERIFY(chart->isVisible() && !table->isVisible());
            panel->setTableShown(true);
            QVERIFY(!chart->isVisible() && table->isVisible());
            const chart::Table numbers = chart->table();
            QCOMPARE(table->model()->rowCount(), static_cast<int>(numbers.rows.size()));
            QCOMPARE(table->model()->index(1, 1).data().toString(), numbers.rows[1][1]);
        }
    }

    void withoutHistoryTheTrendSaysSo()
    {
        tests::World fresh;
        fresh.fill();
        tests::ShownOverview shown(fresh);
        QTRY_VERIFY(shown.isReady());
        QVERIFY(!shown.part<ui::TrendView>()->isVisible());
        QVERIFY(shown.part<ui::CausesView>()->isVisible());
        QVERIFY(shown.tiles().at(2)->under().contains(QStringLiteral("480")));
    }

    void tilesCompareWithThirtyDaysAgo()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        const auto &data = *shown.view.source().data();
        QVERIFY(data.before);
        const auto then = data.before->counts->byStatus[0];
        const auto now = data.now.byStatus[0];
        QVERIFY(now < then);
        const QString expected
            = QStringLiteral("%1 fewer since 25 Oct").arg(static_cast<qulonglong>(then - now));
        QVERIFY(std::ranges::any_of(
            shown.tiles(), [&](const ui::Tile *tile) { return tile->under() == expected; }));
    }

    void withoutMacsNothingIsCounted()
    {
        tests::World empty;
        empty.desk.setTwo(empty.clock.now());
        tests::ShownOverview shown(empty);
        QTRY_VERIFY(shown.isReady());
        QVERIFY(shown.part<ui::EmptyState>()->isVisible());
        QVERIFY(!shown.part<ui::CoverageTile>()->isVisible());
    }

    void oneServerIsShownAlone()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        QCOMPARE(shown.view.statusText(), QStringLiteral("480 Macs on 2 servers"));
        shown.view.setServer(domain::ServerId("Schools"));
        QTRY_COMPARE(shown.view.statusText(), QStringLiteral("162 Macs on 1 server"));
    }

    void theFocusGoesToTheFirstBadTile()
    {
        tests::ShownOverview shown(*m_world);
        QTRY_VERIFY(shown.isReady());
        shown.view.activateWindow();
        shown.view.takeFocus();
        const auto *tile = qobject_cast<ui::Tile *>(shown.view.focusWidget());
        QVERIFY(tile != nullptr);
        QCOMPARE(tile->text(), QStringLiteral("Not escrowed"));
    }

    void hundredPercentIsSaidOfAllAlone_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<QString>("text");
        QTest::newRow("all") << 474 << 474 << QStringLiteral("100.0\u00a0%");
        QTest::newRow("all but one of very many")
            << 999'999 << 1'000'000 << QStringLiteral("99.9\u00a0%");
        QTest::newRow("rounded to the nearest") << 411 << 474 << QStringLiteral("86.7\u00a0%");
        QTest::newRow("of none") << 0 << 0 << QStringLiteral("0.0\u00a0%");
    }
    void hundredPercentIsSaidOfAllAlone()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(QString, text);
        QCOMPARE(ui::overview::percentText(
                     static_cast<std::size_t>(part), static_cast<std::size_t>(whole), 1),
            text);
    }

private:
    std::unique_ptr<tests::World> m_world;
};

QTEST_MAIN(OverviewViewTest)
#include "overviewtest.moc"

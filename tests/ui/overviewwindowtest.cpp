// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/previewdialog.h"
#include "ui/common/banner.h"
#include "ui/common/page.h"
#include "ui/common/translations.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/causesview.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/taskrow.h"
#include "ui/overview/tile.h"
#include "ui/support/days.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace latchkey;

/// The Overview within the real window.
class OverviewWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init()
    {
        m_world = std::make_unique<tests::World>();
        m_world->settings->clear(); // a first start
    }
    void cleanup() { m_window.reset(); }

    void theFirstViewIsTheOverview()
    {
        open(true);
        QVERIFY(overview()->isVisible());
        QVERIFY(!m_window->devices()->isVisible());
    }

    void withoutAServerTheWaysToBeginAreShown()
    {
        open(false);
        QVERIFY(m_window->findChild<ui::StartPage *>()->isVisible());
        QVERIFY(!overview()->isVisible());
    }

    void theWorstTileGetsTheFocusWithTheFirstNumbers()
    {
        m_world->desk.setTwo(m_world->clock.now()); // known, and nothing read yet
        open(false);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        m_world->fill();
        Q_EMIT m_world->desk.cacheChanged();
        QTRY_COMPARE(QApplication::focusWidget(), tileOf(QStringLiteral("Not escrowed")));
    }

    void atTheEndOfTheSimulationTheFocusIsOnTheTileThatIsTheWorstThen()
    {
        m_world->demo = true;
        m_world->desk.setTwo(m_world->clock.now());
        open(false);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        m_window->showDemoDay(3);
        m_world->fillAssigned();
        QTRY_COMPARE(QApplication::focusWidget(), tileOf(QStringLiteral("Unknown")));
        m_world->fill();
        Q_EMIT m_world->desk.cacheChanged();
        QTRY_VERIFY(tileOf(QStringLiteral("Not escrowed"))->number().toInt() > 0);
        m_window->showDemoDay(90);
        QCOMPARE(QApplication::focusWidget(), tileOf(QStringLiteral("Not escrowed")));
    }

    void theFirstNumbersTakeNoFocusFromWhoWentElsewhere()
    {
        m_world->desk.setTwo(m_world->clock.now());
        open(false);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QWidget *chosen = QApplication::focusWidget();
        QVERIFY(chosen != nullptr && !overview()->isAncestorOf(chosen));
        m_world->fill();
        Q_EMIT m_world->desk.cacheChanged();
        QTRY_VERIFY(
            overview()->source().data().has_value() && overview()->source().data()->now.total > 0);
        QCOMPARE(QApplication::focusWidget(), chosen);
    }

    void f6LeadsFromATileToTheNextRegion()
    {
        open(true);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QWidget *tile = tileOf(QStringLiteral("At risk"));
        tile->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QWidget *next = QApplication::focusWidget();
        QVERIFY(overview()->isAncestorOf(next));
        QVERIFY(!tile->parentWidget()->isAncestorOf(next));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(tile->parentWidget()->isAncestorOf(QApplication::focusWidget()));
    }

    void aTileOpensDevicesWithAsManyMacs()
    {
        open(true);
        ui::Tile *tile = tileOf(QStringLiteral("Not escrowed"));
        const auto macs = tile->number().toULong();
        QVERIFY(macs > 0);
        tile->click();
        QVERIFY(m_window->devices()->isVisible());
        QTRY_COMPARE(m_window->devices()->list().model()->view()->rows.size(), macs);
    }

    void enterOnAReasonOpensDevicesWithThoseMacs()
    {
        open(true);
        auto *causes = overview()->findChild<ui::CausesView *>();
        causes->setFocus(Qt::TabFocusReason);
        causes->setCurrent(0);
        const auto macs = causes->table().rows.front().last().toULong();
        QTest::keyClick(causes, Qt::Key_Return);
        QVERIFY(m_window->devices()->isVisible());
        QTRY_COMPARE(m_window->devices()->list().model()->view()->rows.size(), macs);
    }

    void reportLeadsToTheReports()
    {
        open(true);
        for (QPushButton *button : overview()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Report…")) {
                button->click();
            }
        }
        QVERIFY(m_window->page(ui::Place::Reports)->isVisible());
    }

    void reviewOpensThePreviewOfTheResend()
    {
        open(true);
        for (ui::TaskRow *row : overview()->findChildren<ui::TaskRow *>()) {
            if (row->button()->text() == QStringLiteral("Review…")) {
                row->button()->click();
            }
        }
        QTRY_VERIFY(m_window->findChild<ui::PreviewDialog *>() != nullptr);
    }

    void offlineIsSaidOnTheOverviewToo()
    {
        m_world->fill();
        m_world->desk.setOffline(m_world->clock.now() - std::chrono::hours(3));
        open(false);
        QVERIFY(overview()->isVisible());
        QVERIFY(overview()->banner()->isVisible());
        QVERIFY(overview()->banner()->accessibleName().startsWith(QStringLiteral("Offline since")));
    }

    void namesThatCannotBeShownAreExplained()
    {
        m_world->desk.trouble = QStringLiteral("The keychain is locked.");
        open(true);
        QVERIFY(overview()->banner()->isVisible());
        QVERIFY(overview()->banner()->accessibleName().contains(m_world->desk.trouble));
        m_world->desk.trouble.clear();
        Q_EMIT m_world->desk.changed();
        QVERIFY(!overview()->banner()->isVisible());
    }

    void theViewThatWasLeftComesBack()
    {
        open(true);
        m_window->show(ui::Place::Settings);
        m_window->close();
        open(false);
        QVERIFY(m_window->page(ui::Place::Settings)->isVisible());
    }

private:
    void open(bool filled)
    {
        if (filled) {
            m_world->fill();
            tests::fillDays(*m_world, false);
        }
        m_window = std::make_unique<ui::MainWindow>(m_world->context());
        m_window->resize(1440, 900);
        m_window->show();
        if (filled) {
            QTRY_VERIFY(overview()->source().data().has_value());
        }
    }
    [[nodiscard]] ui::OverviewView *overview() const
    {
        return m_window->findChild<ui::OverviewView *>();
    }
    [[nodiscard]] ui::Tile *tileOf(const QString &title) const
    {
        for (ui::Tile *tile : overview()->findChildren<ui::Tile *>()) {
            if (tile->text() == title) {
                return tile;
            }
        }
        return nullptr;
    }

    std::unique_ptr<tests::World> m_world;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(OverviewWindowTest)
#include "overviewwindowtest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/device/devicepane.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/stickyselection.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace latchkey;
using namespace latchkey::ui;

namespace {

/// The window over a filled profile, shown and ready.
struct Scene {
    explicit Scene(bool filled = true)
    {
        if (filled) {
            world.fill();
        }
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        devices = window->devices();
        table = devices->findChild<TableView *>();
        search = devices->findChild<SearchField *>();
    }
    [[nodiscard]] int rows() const { return devices->list().model()->rowCount(); }
    [[nodiscard]] QString nameAt(int row) const
    {
        const auto *mac = devices->list().model()->row(row);
        return mac == nullptr ? QString() : QString::fromStdString(mac->name);
    }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (nameAt(row) == name) {
                return row;
            }
        }
        return -1;
    }

    tests::World world;
    std::unique_ptr<MainWindow> window;
    DevicesView *devices = nullptr;
    TableView *table = nullptr;
    SearchField *search = nullptr;
};

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void emptyProfileOffersTheDemoByKeyboard()
    {
        Scene scene(false);
        auto *start = scene.window->findChild<StartPage *>();
        QTRY_VERIFY(start->isVisible());
        QTRY_VERIFY(start->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(scene.world.demosStarted, 1);
    }

    void keyboardAloneSearchesFiltersAndSelects()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->focusTable();
        QTest::keyClicks(scene.table, QStringLiteral("f"));
        QVERIFY(scene.search->hasFocus());
        QTest::keyClicks(scene.search, QStringLiteral("in-mbp"));
        QCOMPARE(scene.search->text(), QStringLiteral("fin-mbp"));
        QTRY_VERIFY(scene.rows() > 0 && scene.rows() < 100);
        const int before = scene.table->currentIndex().row();
        QTest::keyClick(scene.search, Qt::Key_Down);
        QCOMPARE(scene.table->currentIndex().row(), before + 1);
        QVERIFY(scene.search->hasFocus());
        QTest::keyClick(scene.window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(scene.devices->list().chips().status[0]);
        QTest::keyClick(scene.window.get(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!scene.devices->list().chips().status[0]);
        scene.devices->focusTable();
        QTest::keyClick(scene.table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(scene.devices->selection().count() >= 2);
    }

    void escapeStepsBackThroughSearchSelectionAndPane()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("eng"));
        QTRY_VERIFY(scene.rows() < 480);
        scene.devices->focusTable();
        scene.devices->selectShown();
        QVERIFY(scene.devices->selection().count() > 1);
        QVERIFY(scene.devices->isPaneShown());
        QVERIFY(scene.devices->stepBack());
        QVERIFY(scene.search->text().isEmpty());
        QVERIFY(scene.devices->selection().count() > 1);
        QVERIFY(scene.devices->stepBack());
        QCOMPARE(scene.devices->selection().count(), std::size_t{0});
        QVERIFY(scene.devices->stepBack());
        QVERIFY(!scene.devices->isPaneShown());
        QVERIFY(!scene.devices->stepBack());
    }

    void selectionIsOfMacsAndSurvivesSearchAndSort()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
        scene.devices->selectShown();
        const auto macs = scene.devices->selection().macs();
        scene.search->setText(QStringLiteral("eng"));
        QTRY_VERIFY(scene.rows() > 1);
        QTRY_VERIFY(scene.devices->selection().outOfView() > 0);
        scene.search->clear();
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->list().setSort({store::Column::Name, true});
        const auto kept = scene.devices->selection().macs();
        QVERIFY(std::includes(kept.begin(), kept.end(), macs.begin(), macs.end()));
        QTRY_VERIFY(scene.table->selectionModel()->isRowSelected(
            scene.rowOf(QStringLiteral("FIN-MBP-0142"))));
    }

    void whoLooksForAMacHasItAsTheCurrentOne()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->moveCurrent(3);
        const auto before = scene.devices->currentMac();
        scene.search->setText(QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
        QVERIFY(scene.devices->currentMac() != before);
        QCOMPARE(scene.table->currentIndex().row(), 0);
        QCOMPARE(scene.devices->selection().macs(),
            std::vector<store::RowId>{*scene.devices->currentMac()});
        // Several stay, wherever one looks.
        scene.search->clear();
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->selectNext(2);
        const auto several = scene.devices->selection().macs();
        QVERIFY(several.size() > 1);
        scene.search->setText(QStringLiteral("eng"));
        QTRY_VERIFY(scene.rows() < 480);
        QCOMPARE(scene.table->currentIndex().row(), 0);
        QCOMPARE(scene.devices->selection().macs(), several);
    }

    void theUsersPlaceSurvivesConstantChange()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.devices->list().setSort({store::Column::Name, false});
        scene.search->setText(QStringLiteral("mb"));
        QTRY_VERIFY(scene.rows() < 480 && scene.rows() > 100);
        QTRY_COMPARE(scene.devices->list().sort().column, store::Column::Name);
        scene.devices->moveCurrent(60);
        QTRY_VERIFY(scene.table->verticalScrollBar()->value() > 0);
        scene.search->setFocus();
        QTRY_VERIFY(scene.search->hasFocus());
        const QString mac = scene.nameAt(scene.table->currentIndex().row());
        const int scroll = scene.table->verticalScrollBar()->value();
        QSignalSpy views(&scene.devices->list(), &models::DeviceListController::viewChanged);
        QTimer churn;
        churn.setInterval(100);
        connect(&churn, &QTimer::timeout, this, [&scene] { scene.world.touch(20); });
        churn.start();
        QTRY_VERIFY(views.count() >= 5);
        churn.stop();
        QCOMPARE(scene.nameAt(scene.table->currentIndex().row()), mac);
        QCOMPARE(scene.table->verticalScrollBar()->value(), scroll);
        QCOMPARE(scene.search->text(), QStringLiteral("mb"));
        QVERIFY(scene.search->hasFocus());
        QCOMPARE(scene.devices->selection().count(), std::size_t{1});
    }

    void allThatMatchIsNeverOfferedForRevoke()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        const auto isOffered = [&scene](const QString &text) {
            for (const auto *button : scene.devices->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == text) {
                    return button->isEnabled();
                }
            }
            return false;
        };
        const QString revoke = QStringLiteral("Revoke tokens…");
        // So many Macs are weighed by the preview only: nothing else switches an action off.
        scene.devices->focusTable();
        const auto selectMany = [&scene] {
            const QAbstractItemModel *model = scene.table->model();
            scene.table->selectionModel()->select(
                QItemSelection(model->index(0, 0), model->index(299, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        };
        selectMany();
        QCOMPARE(scene.devices->selection().count(), std::size_t{300});
        QTRY_VERIFY(isOffered(revoke));
        QTest::keyClick(scene.table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(!isOffered(revoke));
        QVERIFY(isOffered(QStringLiteral("Prove tokens…")));
        scene.devices->stepBack();
        scene.devices->focusTable();
        selectMany();
        QTRY_VERIFY(isOffered(revoke));
    }

    void aMacThatLeavesTheViewByADeltaStaysSelected()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("fin-mbp age:<1d"));
        QTRY_VERIFY(scene.rows() > 3 && scene.rows() < 100);
        const int before = scene.rows();
        scene.devices->moveCurrent(-400);
        scene.devices->moveCurrent(1);
        const auto mac = scene.devices->currentMac();
        const QString name = scene.nameAt(1);
        scene.world.age(name);
        QTRY_COMPARE(scene.rows(), before - 1);
        QCOMPARE(scene.devices->selection().count(), std::size_t{1});
        QCOMPARE(scene.devices->selection().outOfView(), std::size_t{1});
        QCOMPARE(scene.devices->currentMac(), mac);
        scene.search->setText(QStringLiteral("fin-mbp"));
        QTRY_COMPARE(scene.nameAt(scene.table->currentIndex().row()), name);
        QCOMPARE(scene.devices->selection().outOfView(), std::size_t{0});
    }

    void paneFollowsTheCurrentMacAndTellsWhyAndWhatToDo()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("FIN-MBP-0142"));
        QTRY_COMPARE(scene.rows(), 1);
        scene.devices->moveCurrent(1);
        auto *pane = scene.devices->findChild<DevicePane *>();
        QTRY_COMPARE(pane->content().name, QStringLiteral("FIN-MBP-0142"));
        const DeviceContent &content = pane->content();
        QVERIFY(!content.findings.empty());
        QVERIFY(content.findings.front().sentence.contains(QStringLiteral("HQ")));
        QVERIFY(!content.findings.front().evidence.empty());
        QVERIFY(content.findings.front().steps.size() >= 2);
        scene.devices->copyCommand();
        QCOMPARE(QApplication::clipboard()->text(),
            QStringLiteral("sudo profiles install -type bootstraptoken"));
        QVERIFY(content.summary.contains(QStringLiteral("K7TQ2XW9HD")));
    }

    void aMacsWindowSaysWhereTheMacStandsInItsList()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.search->setText(QStringLiteral("fin-mbp"));
        QTRY_VERIFY(scene.rows() > 3 && scene.rows() < 100);
        scene.devices->moveCurrent(-400);
        scene.devices->moveCurrent(1);
        scene.devices->openCurrent();
        auto *device = scene.window->findChild<DeviceWindow *>();
        const auto says = [device](const QString &text) {
            const auto labels = device->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&text](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(says(QStringLiteral("2 of %1").arg(scene.rows())));
        QTest::keyClick(device, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(says(QStringLiteral("3 of %1").arg(scene.rows())));
    }

    void everyFocusableWidgetHasAName()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        for (const bool servers : {false, true}) {
            servers ? scene.window->showServers() : scene.window->showDevices();
            for (const QWidget *widget : scene.window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                    || widget->inherits("QMenuBar")) {
                    continue;
                }
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const bool named = !widget->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(named,
                    qPrintable(QStringLiteral("%1 in %2")
                                   .arg(QLatin1String(widget->metaObject()->className()),
                                       QLatin1String(widget->parentWidget()
                                               ? widget->parentWidget()->metaObject()->className()
                                               : ""))));
            }
        }
    }

    void offlineKeepsTheListAndSaysSince()
    {
        Scene scene;
        QTRY_COMPARE(scene.rows(), 480);
        scene.world.desk.setOffline(scene.world.clock.now() - std::chrono::hours(3));
        QCOMPARE(scene.rows(), 480);
        const auto buttons = scene.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->accessibleName() == QStringLiteral("Sync all servers")) {
                QVERIFY(!button->isEnabled());
                QVERIFY(!button->toolTip().isEmpty());
            }
        }
    }

    void stateIsRememberedInTheProfile()
    {
        tests::World world;
        world.fill();
        {
            MainWindow window(world.context());
            window.resize(1200, 800);
            window.show();
            window.devices()->togglePane();
            window.showServers();
            window.close();
        }
        MainWindow again(world.context());
        again.show();
        QVERIFY(!again.devices()->isPaneShown());
        QCOMPARE(again.size(), QSize(1200, 800));
        QVERIFY(!again.devices()->isVisible());
    }

    void demoSaysThatItsHistoryIsSimulated()
    {
        Scene scene;
        scene.world.demo = true;
        const MainWindow demo(scene.world.context());
        QVERIFY(demo.windowTitle().contains(QStringLiteral("simulated history")));
        QVERIFY(!scene.window->windowTitle().contains(QStringLiteral("simulated")));
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"

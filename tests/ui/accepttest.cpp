// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/index.h"
#include "ui/common/banner.h"
#include "ui/common/chip.h"
#include "ui/common/tableview.h"
#include "ui/common/toast.h"
#include "ui/common/translations.h"
#include "ui/device/acceptdialog.h"
#include "ui/device/devicepane.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/overview/overviewview.h"
#include "ui/overview/tile.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window at the Macs of one search.
struct Scene {
    explicit Scene(const QString &search = u"FIN-MBP-0142"_s)
    {
        world.fill();
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1900, 900); // so that every chip has room
        window->show();
        window->activateWindow();
        devices = window->devices();
        window->showFilter(search);
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : window->findChildren<QAction *>()) {
            if (each->text().remove(u'&') == text) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] Chip *chip(const QString &text) const
    {
        for (Chip *each : devices->findChildren<Chip *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    AcceptDialog *ask() const
    {
        action(u"Accept…"_s)->trigger();
        return window->findChild<AcceptDialog *>();
    }
    [[nodiscard]] bool isBadged() const
    {
        const auto &badges = window->findChild<DevicePane *>()->content().badges;
        return std::ranges::any_of(badges,
            [](const LookText &badge) { return badge.text.startsWith(u"Accepted until"_s); });
    }

    tests::World world;
    std::unique_ptr<MainWindow> window;
    DevicesView *devices = nullptr;
};

} // namespace

class AcceptTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void acceptingTakesAReasonAndCountsTheMacApart()
    {
        Scene scene;
        QTRY_VERIFY(
            scene.devices->isSettled() && scene.devices->currentName() == u"FIN-MBP-0142"_s);
        auto *dialog = scene.ask();
        QVERIFY(dialog->windowTitle().contains(u"FIN-MBP-0142"_s));
        QPushButton *accept = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            accept = button->text() == u"Accept"_s ? button : accept;
        }
        QVERIFY(!accept->isEnabled()); // why is what a colleague will ask
        QVERIFY(!accept->toolTip().isEmpty());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Lent out until spring"_s);
        scene.world.touch(40); // the cache goes on changing while one types
        QCOMPARE(dialog->reason(), u"Lent out until spring"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(scene.isBadged());
        QTRY_COMPARE(scene.chip(u"Accepted"_s)->count().value_or(0), qint64{1});
        QTRY_COMPARE(scene.chip(u"Not escrowed"_s)->count().value_or(9), qint64{0});
        QVERIFY(scene.chip(u"Accepted"_s)->isVisible());
        const auto kept = scene.world.exceptions->of(scene.devices->targets().front()).value();
        QCOMPARE(kept->reason, std::string("Lent out until spring"));
        QVERIFY(kept->until == scene.world.clock.now() + std::chrono::days(30));
    }

    void overviewLeavesAcceptedMacsOutOfTheRedTileAndOfWhatItOpens()
    {
        Scene scene;
        QTRY_VERIFY(
            scene.devices->isSettled() && scene.devices->currentName() == u"FIN-MBP-0142"_s);
        const auto index = scene.world.cache->index();
        const auto before = static_cast<int>(
            index->overview({}, scene.world.clock.now(), {})->of(domain::Status::NotEscrowed));
        QVERIFY(scene.world.exceptions->accept(scene.devices->targets(), u"Lent out"_s,
            scene.world.clock.now() + std::chrono::days(30)));
        scene.window->show(Place::Overview);
        Tile *red = nullptr;
        for (Tile *tile : scene.window->findChildren<Tile *>()) {
            red = tile->text() == u"Not escrowed"_s ? tile : red;
        }
        QTRY_VERIFY2(red->under().contains(u"1 accepted"_s), qPrintable(red->under()));
        QCOMPARE(red->number(), QString::number(before - 1));
        QTest::mouseClick(red, Qt::LeftButton);
        QTRY_COMPARE(scene.devices->list().model()->rowCount(), before - 1);
        scene.window->showFilter(u"accepted:yes"_s);
        QTRY_COMPARE(scene.devices->list().model()->rowCount(), 1);
    }

    void exceptionCanBeEndedAndTakenBack()
    {
        Scene scene;
        QTRY_VERIFY(
            scene.devices->isSettled() && scene.devices->currentName() == u"FIN-MBP-0142"_s);
        auto *dialog = scene.ask();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Lent out"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(scene.isBadged());
        scene.action(u"Undo"_s)->trigger();
        QTRY_VERIFY(!scene.isBadged());
        QVERIFY(scene.world.exceptions->accept(scene.devices->targets(), u"Lent out"_s,
            scene.world.clock.now() + std::chrono::days(7)));
        QTRY_VERIFY(scene.isBadged());
        scene.action(u"End exception"_s)->trigger();
        QTRY_VERIFY(!scene.isBadged());
    }

    void severalMacsAreAcceptedAtOnce()
    {
        Scene scene(u"why:option-pending"_s);
        QTRY_VERIFY(scene.devices->list().model()->rowCount() > 3
            && scene.devices->list().model()->rowCount() < 40);
        scene.devices->selectShown();
        const std::size_t macs = scene.devices->targets().size();
        auto *dialog = scene.ask();
        QVERIFY(dialog->windowTitle().contains(QString::number(macs)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Waiting for the new servers"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(scene.chip(u"Accepted"_s)->count().value_or(0), static_cast<qint64>(macs));
        QCOMPARE(scene.devices->targets().size(), macs); // the selection is still the user's
    }

    void whatIsNotKeptIsSaidInTheDialog()
    {
        Scene scene;
        QTRY_VERIFY(
            scene.devices->isSettled() && scene.devices->currentName() == u"FIN-MBP-0142"_s);
        scene.world.exceptions->trouble = base::Error{
            .kind = base::ErrorKind::Unwritable, .where = "journal.sqlite", .detail = {}};
        auto *dialog = scene.ask();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Lent out"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Banner *>()->isVisible());
        QCOMPARE(dialog->reason(), u"Lent out"_s);
    }
};

QTEST_MAIN(AcceptTest)
#include "accepttest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"
#include "ui/device/devicepane.h"
#include "ui/devices/devicesview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window at FIN-MBP-0142, of HQ.
struct Scene {
    explicit Scene(bool offline = false)
    {
        world.offline = offline;
        world.fill();
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1440, 900);
        window->show();
        window->showFilter(u"FIN-MBP-0142"_s);
    }
    [[nodiscard]] bool isReady() const
    {
        return window->devices()->isSettled()
            && window->devices()->currentName() == u"FIN-MBP-0142"_s && readButton() != nullptr;
    }
    [[nodiscard]] QPushButton *readButton() const
    {
        for (auto *each : window->findChild<DevicePane *>()->findChildren<QPushButton *>()) {
            if (each->text() == u"Read HQ"_s && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }
    /// As the menu shows it once it is open.
    [[nodiscard]] QAction *checkIn() const
    {
        QAction *found = nullptr;
        for (QMenu *menu : window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&').startsWith(u"Check in now"_s)) {
                    Q_EMIT menu->aboutToShow();
                    found = action;
                }
            }
        }
        return found;
    }
    void letHqPush()
    {
        auto servers = world.desk.servers();
        servers.front().capabilities[domain::Capability::Push]
            = {domain::Ability::Yes, domain::AbilityReason::None};
        world.desk.set(std::move(servers));
    }

    tests::World world;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class AskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void theLastStepReadsTheServer()
    {
        Scene scene;
        QTRY_VERIFY(scene.isReady());
        QTest::mouseClick(scene.readButton(), Qt::LeftButton);
        QCOMPARE(scene.world.desk.readAgainMacs, 1);
    }

    void offlineItSaysWhyNot()
    {
        Scene scene(true);
        QTRY_VERIFY(scene.isReady());
        QTRY_VERIFY(!scene.readButton()->isEnabled());
        QVERIFY(!scene.readButton()->accessibleDescription().isEmpty());
    }

    void checkInIsOffWithItsReasonWhereTheServerCannotWake()
    {
        Scene scene;
        QTRY_VERIFY(scene.isReady());
        QVERIFY(!scene.checkIn()->isEnabled());
        QVERIFY(scene.checkIn()->text().contains(u"\tHQ: "_s));
    }

    void checkInWakesTheSelectedMacs()
    {
        Scene scene;
        scene.letHqPush();
        QTRY_VERIFY(scene.isReady());
        QVERIFY(scene.checkIn()->isEnabled());
        scene.checkIn()->trigger();
        QCOMPARE(scene.world.desk.wokenMacs, 1);
    }
};

QTEST_MAIN(AskTest)
#include "asktest.moc"

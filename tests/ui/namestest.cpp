// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/translations.h"
#include "ui/device/devicepane.h"
#include "ui/device/devicewindow.h"
#include "ui/device/forgetdialog.h"
#include "ui/devices/devicesview.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window at FIN-MBP-0142, whose user is a person with a name.
struct Scene {
    Scene()
    {
        world.fill();
        window = std::make_unique<MainWindow>(world.context());
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        devices = window->devices();
        table = devices->findChild<TableView *>();
        window->showFilter(u"FIN-MBP-0142"_s);
    }
    [[nodiscard]] bool isReady() const
    {
        return devices->list().model()->rowCount() == 1 && devices->isSettled()
            && devices->currentName() == u"FIN-MBP-0142"_s;
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
    [[nodiscard]] QString user() const
    {
        const auto *row = devices->list().model()->row(0);
        return row == nullptr ? QString() : QString::fromStdString(row->user);
    }
    [[nodiscard]] const DeviceContent &pane() const
    {
        return window->findChild<DevicePane *>()->content();
    }

    tests::World world;
    std::unique_ptr<MainWindow> window;
    DevicesView *devices = nullptr;
    TableView *table = nullptr;
};

// In the line about a Mac no fact breaks, so the blanks in a name are hard ones.
bool tells(const QString &about, const QString &name)
{
    return QString(about).replace(QChar(QChar::Nbsp), u' ').contains(name);
}

QPushButton *button(const QWidget &inside, const QString &begin)
{
    for (auto *each : inside.findChildren<QPushButton *>()) {
        if (each->text().startsWith(begin)) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class NamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void hiddenNamesLeaveEveryPlaceAtOnceAndComeBack()
    {
        Scene scene;
        QTRY_VERIFY(scene.isReady());
        const QString name = scene.user();
        QVERIFY(!name.isEmpty());
        QVERIFY(tells(scene.pane().about, name));
        scene.devices->openCurrent();
        DeviceWindow *window = nullptr;
        QTRY_VERIFY((window = scene.window->findChild<DeviceWindow *>()) != nullptr
            && tells(window->content().about, name));
        scene.action(u"Hide names"_s)->trigger();
        QTRY_VERIFY(!scene.user().contains(name));
        QTRY_VERIFY(!tells(scene.pane().about, name));
        QTRY_VERIFY(!tells(window->content().about, name));
        QVERIFY(!tells(scene.pane().summary, name));
        scene.table->showColumn(static_cast<int>(store::Column::User));
        scene.devices->copyRows(DevicesView::Copied::Csv);
        QVERIFY(!QApplication::clipboard()->text().contains(name));
        scene.action(u"Hide names"_s)->trigger();
        QTRY_COMPARE(scene.user(), name);
        QTRY_VERIFY(tells(window->content().about, name));
    }

    void hidingChangesNothingThatTheUserDid()
    {
        Scene scene;
        QTRY_VERIFY(scene.isReady());
        auto *search = scene.devices->findChild<SearchField *>();
        search->setFocus();
        const auto current = scene.devices->currentMac();
        const int scroll = scene.table->verticalScrollBar()->value();
        scene.action(u"Hide names"_s)->trigger();
        scene.world.touch(60);
        QTRY_VERIFY(scene.isReady());
        QVERIFY(scene.devices->currentMac() == current);
        QCOMPARE(search->text(), u"FIN-MBP-0142"_s);
        QCOMPARE(scene.table->verticalScrollBar()->value(), scroll);
        QVERIFY(search->hasFocus());
    }

    void aPolicyHidesNamesForEverybody()
    {
        Scene scene;
        const QString policy = scene.world.folder.filePath(u"policy.ini"_s);
        {
            QSettings file(policy, QSettings::IniFormat);
            file.setValue(u"names/hide"_s, u"yes"_s);
            file.setValue(u"names/keepDays"_s, u"30"_s);
        }
        Preferences preferences(*scene.world.settings, policy);
        preferences.set(Preference::HideNames, u"no"_s);
        QVERIFY(preferences.hideNames());
        QCOMPARE(preferences.keepNames(), std::chrono::days(30));
        const Context context = scene.world.context();
        SettingsView view(context, nullptr, policy);
        int locked = 0;
        for (const QComboBox *box : view.findChildren<QComboBox *>()) {
            locked += box->isEnabled() ? 0 : 1;
        }
        QCOMPARE(locked, 2);
    }

    void forgettingErasesTheMacAfterItsDialog()
    {
        Scene scene;
        QTRY_VERIFY(scene.isReady());
        const auto mac = scene.devices->targets().front();
        scene.action(u"Forget this Mac…"_s)->trigger();
        auto *dialog = scene.window->findChild<ForgetDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Return); // Cancel is the default
        QVERIFY(scene.world.cache->device(mac.server, mac.device));
        QTRY_VERIFY(scene.window->findChild<ForgetDialog *>() == nullptr);
        scene.action(u"Forget this Mac…"_s)->trigger();
        dialog = scene.window->findChild<ForgetDialog *>();
        QTest::mouseClick(button(*dialog, u"Forget this Mac"_s), Qt::LeftButton);
        QTRY_VERIFY(!scene.world.cache->device(mac.server, mac.device));
        QTRY_COMPARE(scene.devices->list().model()->rowCount(), 0);
    }
};

QTEST_MAIN(NamesTest)
#include "namestest.moc"

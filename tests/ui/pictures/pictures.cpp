// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/revokedialog.h"
#include "ui/common/translations.h"
#include "ui/device/devicewindow.h"
#include "ui/devices/devicesview.h"
#include "ui/pictures/checkpictures.h"
#include "ui/style/style.h"
#include "ui/support/everydialog.h"
#include "ui/support/fit.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace latchkey;

namespace {

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void components(const QDir &folder, const QString &name)
{
    const std::unique_ptr<QWidget> page(tests::makeGallery());
    page->show();
    save(*page, folder, QStringLiteral("components-") + name);
}

struct Shot {
    QString name;
    QSize size{1440, 900};
    QString search = {};
    bool offline = false;
    bool empty = false;
    bool pane = true;
    int selected = 1;
    bool servers = false;
    bool deviceWindow = false;
};

bool isReady(ui::MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.devices()->list().model()->rowCount() > 0; }, 3000);
}

void arrange(ui::MainWindow &window, const Shot &shot)
{
    ui::DevicesView &devices = *window.devices();
    if (!shot.pane && devices.isPaneShown()) {
        devices.togglePane();
    }
    if (!shot.search.isEmpty()) {
        devices.focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), shot.search);
        (void)QTest::qWaitFor([&] { return devices.list().model()->rowCount() < 400; }, 3000);
    }
    devices.moveCurrent(10);
    devices.focusTable();
    for (int i = 1; i < shot.selected; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ShiftModifier);
    }
    if (shot.servers) {
        window.showServers();
    }
    // The pane follows after a rest; the advice after a longer one.
    (void)QTest::qWaitFor([&] { return devices.isSettled(); }, 3000);
}

void window(const QDir &folder, const Shot &shot)
{
    tests::World world;
    world.demo = true;
    if (!shot.empty) {
        world.fill();
    }
    if (shot.offline) {
        world.desk.setOffline(world.clock.now() - std::chrono::hours(3));
    }
    ui::MainWindow main(world.context());
    main.resize(shot.size);
    main.QWidget::show();
    if (!shot.empty && isReady(main)) {
        arrange(main, shot);
    }
    if (shot.deviceWindow) {
        main.devices()->openCurrent();
        auto *device = main.findChild<ui::DeviceWindow *>();
        (void)QTest::qWaitFor([&] { return !device->content().commands.empty(); }, 3000);
        device->resize(shot.size);
        save(*device, folder, shot.name);
        return;
    }
    save(main, folder, shot.name);
}

base::Result<actions::Plan> revokePlan(const actions::PlanOptions &options)
{
    using domain::LeftAloneReason;
    using domain::RevokeConsequence;
    std::vector<actions::PlanLine> lines;
    const auto add = [&lines](const char *name, const char *hardware, LeftAloneReason reason) {
        actions::PlanLine line;
        line.target = {domain::ServerId("HQ"), domain::DeviceId(name)};
        line.name = name;
        line.serial = "K7TQ2XW9HD";
        line.hardware = hardware;
        line.leftAlone = reason;
        line.consequences = {RevokeConsequence::UpdatesMayAsk,
            RevokeConsequence::EraseMayLeaveNoMacos, RevokeConsequence::NewUsersGetNoSecureToken};
        lines.push_back(line);
    };
    add("FIN-MBP-0028", "apple-silicon", LeftAloneReason::None);
    add("FIN-MBP-0031", "apple-silicon", LeftAloneReason::None);
    add("FIN-MBP-0034", "intel-t2", LeftAloneReason::None);
    add("FIN-MBP-0044", "intel", LeftAloneReason::None);
    add("FIN-MBP-0038", "apple-silicon",
        options.anyway ? LeftAloneReason::None : LeftAloneReason::NoLocalVolumeOwner);
    lines.back().anywayPossible = true;
    add("FIN-MBP-0142", "apple-silicon", LeftAloneReason::NoTokenStored);
    return actions::makePlan(domain::ActionKind::Revoke, lines, options);
}

void revoke(const QDir &folder, const QString &name)
{
    ui::RevokeDialog dialog(&revokePlan, nullptr);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>();
    fields[0]->setText(QStringLiteral("Erased and sold, ticket 4187"));
    fields[1]->setText(QStringLiteral("REVOKE 4"));
    save(dialog, folder, name);
}

// Each dialog with a usual and with a long name.
void dialogs(const QDir &folder, const QString &suffix)
{
    const QString names[] = {QStringLiteral("FIN-MBP-0142"),
        QStringLiteral("Finance-MacBook-Pro-of-the-second-floor-by-the-window-0142")};
    tests::World world;
    world.fill();
    for (const tests::DialogEntry &entry : tests::everyDialog()) {
        for (const QString &name : names) {
            const auto dialog = entry.make(world, name);
            dialog->show();
            (void)QTest::qWaitFor(
                [&] { return tests::isFilled(*dialog) && tests::misfits(*dialog).isEmpty(); },
                3000);
            const QString kind = name.size() > 20 ? QStringLiteral("long-") : QString();
            save(*dialog, folder, QStringLiteral("dialog-") + entry.name + u'-' + kind + suffix);
        }
    }
}

void place(const QDir &folder, ui::Place place, const QString &name)
{
    tests::World world;
    world.fill();
    ui::MainWindow main(world.context());
    main.resize(1440, 900);
    main.QWidget::show();
    if (isReady(main)) {
        main.show(place);
        save(main, folder, name);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    tests::useTestFonts();
    ui::installTranslations();
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    ui::applyTheme(ui::Theme::light());
    components(folder, QStringLiteral("light"));
    tests::drawChecks(folder, QStringLiteral("light"));
    window(folder, {.name = QStringLiteral("devices-light")});
    window(folder, {.name = QStringLiteral("devices-1024x700"), .size = {1024, 700}});
    window(folder, {.name = QStringLiteral("offline"), .offline = true});
    window(folder, {.name = QStringLiteral("no-match"), .search = QStringLiteral("lbrary")});
    window(folder, {.name = QStringLiteral("empty-state"), .empty = true});
    window(folder, {.name = QStringLiteral("servers"), .servers = true});
    window(folder,
        {.name = QStringLiteral("device-window"),
            .search = QStringLiteral("FIN-MBP-0142"),
            .deviceWindow = true});
    revoke(folder, QStringLiteral("revoke-light"));
    dialogs(folder, QStringLiteral("light"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    dialogs(folder, QStringLiteral("rtl"));
    place(folder, ui::Place::Settings, QStringLiteral("settings-rtl"));
    window(folder, {.name = QStringLiteral("devices-rtl")});
    tests::drawChecks(folder, QStringLiteral("rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    ui::applyTheme(ui::Theme::dark());
    components(folder, QStringLiteral("dark"));
    tests::drawChecks(folder, QStringLiteral("dark"));
    revoke(folder, QStringLiteral("revoke-dark"));
    dialogs(folder, QStringLiteral("dark"));
    place(folder, ui::Place::Settings, QStringLiteral("settings-dark"));
    place(folder, ui::Place::Help, QStringLiteral("help-dark"));
    place(folder, ui::Place::Reports, QStringLiteral("reports-dark"));
    place(folder, ui::Place::Audit, QStringLiteral("audit-dark"));
    place(folder, ui::Place::Activity, QStringLiteral("activity-dark"));
    place(folder, ui::Place::Servers, QStringLiteral("servers-dark"));
    window(folder,
        {.name = QStringLiteral("devices-dark"),
            .search = QStringLiteral("eng"),
            .pane = false,
            .selected = 5});
    return 0;
}

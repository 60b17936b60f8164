// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/everydialog.h"

#include "snapshot/sealedwriter.h"
#include "ui/actions/revokedialog.h"
#include "ui/device/acceptdialog.h"
#include "ui/device/forgetdialog.h"
#include "ui/device/guidewindow.h"
#include "ui/devices/savenamedialog.h"
#include "ui/servers/addserverdialog.h"
#include "ui/servers/editserverdialog.h"
#include "ui/servers/removeserverdialog.h"
#include "ui/snapshot/comparewindow.h"
#include "ui/snapshot/exportsnapshotdialog.h"
#include "ui/snapshot/opensnapshotdialog.h"
#include "ui/support/fakesnapshotdesk.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/diagnosticsdialog.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

namespace latchkey::tests {

namespace {

using Made = std::unique_ptr<QDialog>;

/// Two Macs that get something, one that *anyway* would include, one that is left alone.
ui::Planner planner(domain::ActionKind kind, const QString &mac)
{
    return [kind, name = mac.toStdString()](const actions::PlanOptions &options) {
        using domain::LeftAloneReason;
        using domain::RevokeConsequence;
        std::vector<actions::PlanLine> lines;
        const auto add = [&](const char *id, LeftAloneReason reason) {
            actions::PlanLine line;
            line.target = {domain::ServerId("HQ"), domain::DeviceId(id)};
            line.name = name;
            line.serial = "K7TQ2XW9HD";
            line.hardware = "apple-silicon";
            line.leftAlone = reason;
            line.consequences
                = {RevokeConsequence::UpdatesMayAsk, RevokeConsequence::EraseMayLeaveNoMacos,
                    RevokeConsequence::NewUsersGetNoSecureToken};
            lines.push_back(line);
        };
        add("1", LeftAloneReason::None);
        add("2", LeftAloneReason::None);
        add("3", options.anyway ? LeftAloneReason::None : LeftAloneReason::NoLocalVolumeOwner);
        lines.back().anywayPossible = true;
        add("4", LeftAloneReason::NoTokenStored);
        return base::Result<actions::Plan>(actions::makePlan(kind, lines, options));
    };
}

/// HQ as if it were a FileWave, whose form has the most rows.
ui::ServerEntry fileWave(World &world)
{
    ui::ServerEntry server = world.desk.servers().front();
    server.kind = "filewave";
    server.vendor = {.query = "12", .columns = {{"token", "CustomFields_latchkey"}}};
    return server;
}

store::RowId manualMac(World &world)
{
    const auto found = world.cache->find("FIN-MBP-0142");
    if (!found || found->empty()) {
        qFatal("the world has no FIN-MBP-0142");
    }
    return found->front().row;
}

/// A file whose header anybody may read.
QString snapshotFile(World &world)
{
    const QString file = world.folder.filePath(QStringLiteral("fleet.lksnapshot"));
    auto writer = snapshot::SealedWriter::create(file.toStdString(),
        {.takenAt = world.clock.now() - std::chrono::days(4),
            .version = "1.0",
            .macs = 480,
            .servers = {"latchkey", "filewave"},
            .derivation = {.salt = {}, .passes = 1, .memory = 8192}},
        base::Secret(std::string_view("whatever it is")));
    if (!writer || !writer->finish() || !writer->commit()) {
        qFatal("no snapshot could be written");
    }
    return file;
}

/// A Mac for each way in which two states of a fleet can differ.
snapshot::Compared compared(World &world, const QString &mac)
{
    using snapshot::ChangeKind;
    snapshot::Compared all;
    for (const auto kind :
        {ChangeKind::TokenLost, ChangeKind::Gone, ChangeKind::TokenGained, ChangeKind::New,
            ChangeKind::StatusChanged, ChangeKind::OptionChanged, ChangeKind::UsersChanged}) {
        snapshot::Change change{.kind = kind,
            .server = domain::ServerId("HQ"),
            .device = domain::DeviceId("1"),
            .name = mac.toStdString(),
            .serial = "K7TQ2XW9HD"};
        change.before.status = domain::Status::Escrowed;
        change.after.status = domain::Status::NotEscrowed;
        all.difference.changes.push_back(std::move(change));
    }
    all.difference.changes.back().users = {{snapshot::UserChangeKind::Added, mac.toStdString()}};
    all.before.takenAt = world.clock.now() - std::chrono::days(4);
    all.after.takenAt = world.clock.now();
    all.withUsers = true;
    all.difference.before = 480;
    all.difference.after = 481;
    return all;
}

QList<ui::KeyLine> keys(const QString &mac)
{
    return {
        {QObject::tr("Export…"), QStringLiteral("Ctrl+E")}, {mac, QStringLiteral("Ctrl+Shift+M")}};
}

} // namespace

const std::vector<DialogEntry> &everyDialog()
{
    static const std::vector<DialogEntry> all = {
        {QStringLiteral("resend"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::PreviewDialog>(
                    planner(domain::ActionKind::ResendOptions, mac), nullptr);
            }},
        {QStringLiteral("revoke"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::RevokeDialog>(
                    planner(domain::ActionKind::Revoke, mac), nullptr);
            }},
        {QStringLiteral("accept"),
            [](World &world, const QString &mac) -> Made {
                return std::make_unique<ui::AcceptDialog>(1, mac, world.clock.now(), nullptr);
            }},
        {QStringLiteral("forget"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::ForgetDialog>(mac, QStringLiteral("HQ"), nullptr);
            }},
        {QStringLiteral("mend"),
            [](World &world, const QString &) -> Made {
                return std::make_unique<ui::GuideWindow>(
                    world.lastingContext(), manualMac(world), nullptr);
            }},
        {QStringLiteral("save-view"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::SaveNameDialog>(
                    mac, QStringList{mac}, QStringList{}, nullptr);
            }},
        {QStringLiteral("add-server"),
            [](World &world, const QString &) -> Made {
                return std::make_unique<ui::AddServerDialog>(world.desk, nullptr);
            }},
        {QStringLiteral("edit-server"),
            [](World &world, const QString &) -> Made {
                return std::make_unique<ui::EditServerDialog>(world.desk, fileWave(world),
                    QStringLiteral("An action on its Macs is running."), nullptr);
            }},
        {QStringLiteral("remove-server"),
            [](World &world, const QString &) -> Made {
                return std::make_unique<ui::RemoveServerDialog>(
                    world.desk.servers().front(), QString(), nullptr);
            }},
        {QStringLiteral("about"),
            [](World &, const QString &) -> Made {
                return std::make_unique<ui::AboutDialog>(QStringLiteral("1.0"), true, nullptr);
            }},
        {QStringLiteral("export-snapshot"),
            [](World &, const QString &mac) -> Made {
                static FakeSnapshotDesk desk;
                return std::make_unique<ui::ExportSnapshotDialog>(desk, mac, nullptr);
            }},
        {QStringLiteral("open-snapshot"),
            [](World &world, const QString &) -> Made {
                return std::make_unique<ui::OpenSnapshotDialog>(
                    snapshotFile(world), QStringLiteral("Open"), nullptr);
            }},
        {QStringLiteral("compare"),
            [](World &world, const QString &mac) -> Made {
                return std::make_unique<ui::CompareWindow>(compared(world, mac), nullptr);
            }},
        {QStringLiteral("diagnostics"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::DiagnosticsDialog>(mac, nullptr);
            }},
        {QStringLiteral("keys"),
            [](World &, const QString &mac) -> Made {
                return std::make_unique<ui::KeysDialog>(keys(mac), nullptr);
            }},
    };
    return all;
}

void addEveryDialog()
{
    QTest::addColumn<int>("dialog");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (std::size_t i = 0; i < everyDialog().size(); ++i) {
        const QByteArray name = everyDialog()[i].name.toUtf8();
        QTest::addRow("%s", name.constData()) << static_cast<int>(i) << Qt::LeftToRight;
        QTest::addRow("%s, mirrored", name.constData()) << static_cast<int>(i) << Qt::RightToLeft;
    }
}

bool isFilled(const QWidget &dialog)
{
    const auto pages = dialog.findChildren<QScrollArea *>();
    return !dialog.findChild<QLabel *>()->text().isEmpty()
        && std::ranges::all_of(pages, [](const QScrollArea *page) {
               const auto *label = page->widget()->findChild<QLabel *>();
               return label != nullptr && label->isVisible();
           });
}

} // namespace latchkey::tests

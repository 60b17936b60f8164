// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/serverregistry.h"
#include "console/support/churn.h"
#include "console/support/find.h"
#include "console/support/must.h"
#include "console/support/patience.h"
#include "console/support/stage.h"
#include "simulator/demofleet.h"
#include "ui/actions/previewdialog.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/stickyselection.h"
#include "ui/overview/tile.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

constexpr int untilToday = 600000;
// Not escrowed, at risk, unknown, pending, stale: the demo's last day.
const QStringList today = {QStringLiteral("37"), QStringLiteral("14"), QStringLiteral("12"),
    QStringLiteral("15"), QStringLiteral("23")};
const QString reason = QStringLiteral("Option not acknowledged");

/// The Macs of HQ as its list of assigned Macs has them.
std::vector<AssignedRow> assignedToHq()
{
    std::vector<AssignedRow> rows;
    for (const simulator::Life &life : simulator::demoFleet().lives) {
        if (life.site == simulator::Site::Hq) {
            rows.push_back(
                {QString::fromStdString(life.mac.serial), QString::fromStdString(life.mac.name),
                    QString::fromStdString(life.mac.model), QString::fromStdString(life.user),
                    QString::fromStdString(life.settlement.setupAccount),
                    QString::fromStdString(life.settlement.managedAdmin)});
        }
    }
    return rows;
}

} // namespace

/// Somebody who has never seen Latchkey starts its demo, finds Macs without a token, reads why,
/// mends them and sees it verified; with an importer busy beside.
class NewcomerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFirstMinuteEndsWithVerifiedTokens_data() { addHands(); }
    void theFirstMinuteEndsWithVerifiedTokens()
    {
        QFETCH(const Hand::Kind, hand);
        const QTemporaryDir folder;
        const std::filesystem::path profile = folder.filePath(QStringLiteral("demo")).toStdString();
        Stage stage({.profile = profile, .demo = true});
        const auto does = Hand::make(hand, stage.window());

        QTRY_COMPARE_WITH_TIMEOUT(numbers(stage), today, untilToday);
        const auto registry = must(connectors::ServerRegistry::open(profile));
        Importer importer(
            profile / "servers" / "HQ", must(registry.find(domain::ServerId("HQ"))).url);
        Churn churn(stage.console(), importer, assignedToHq());
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() != nullptr, patience);
        QCOMPARE(QApplication::focusWidget()->accessibleName().section(u',', 0, 0),
            QStringLiteral("37 Macs Not escrowed"));

        does->openReason(reason);
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 9, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.pane().name, stage.nameAt(0), patience);
        QVERIFY(!stage.pane().findings.empty());
        QVERIFY(!stage.pane().findings.front().evidence.empty());
        does->selectAllThatMatch();
        QTRY_COMPARE_WITH_TIMEOUT(stage.devices().selection().count(), std::size_t{9}, patience);
        does->ask(domain::ActionKind::ResendOptions);
        QTRY_COMPARE_WITH_TIMEOUT(
            seen<ui::PreviewDialog>(stage.window())->plan().count(), std::size_t{9}, patience);
        does->agree();
        QTRY_VERIFY_WITH_TIMEOUT(
            stage.window().findChild<ui::PreviewDialog *>() == nullptr, patience);
        stage.comeBack();

        does->go(ui::Place::Activity);
        // Those of the 9 that run macOS 10.15 cannot report the option: acknowledged it stays.
        QTRY_COMPARE_WITH_TIMEOUT(stage.settled(domain::Outcome::Verified), 6, patience);
        QCOMPARE(stage.settled(domain::Outcome::Acknowledged), 3);
        QTRY_COMPARE_WITH_TIMEOUT(
            std::ranges::count(stage.batch().steps, true, &journal::Step::token), 9, patience);
        does->go(ui::Place::Overview);
        QTRY_COMPARE_WITH_TIMEOUT(numbers(stage).front(), QStringLiteral("28"), patience);

        does->go(ui::Place::Devices);
        does->lookUp(QStringLiteral("fin"));
        QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 30, patience);
        does->chooseRow(12);
        QTRY_COMPARE_WITH_TIMEOUT(stage.pane().name, stage.nameAt(12), patience);
        const UsersPlace place = UsersPlace::in(stage.window());
        QVERIFY(churn.waitForMore(20));
        QCOMPARE(place.lostTo(UsersPlace::in(stage.window())), QString());
    }

private:
    // Of the tiles, the worst first.
    static QStringList numbers(Stage &stage)
    {
        QStringList numbers;
        for (const char *title :
            {"Not escrowed", "At risk", "Unknown", "Option pending", "Stale"}) {
            for (const ui::Tile *tile : stage.window().findChildren<ui::Tile *>()) {
                if (tile->text() == QLatin1String(title)) {
                    numbers.append(tile->number());
                }
            }
        }
        return numbers;
    }
};

QTEST_MAIN(NewcomerTest)
#include "newcomertest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/churn.h"
#include "console/support/find.h"
#include "console/support/lab.h"
#include "console/support/stage.h"
#include "ui/actions/previewdialog.h"
#include "ui/common/banner.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/listbar.h"
#include "ui/devices/stickyselection.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace latchkey;
using namespace latchkey::tests;

namespace {

constexpr std::size_t fleetSize = 240;
constexpr int bySerial = 20;
constexpr int byUser = 15;
constexpr int byList = 15;
constexpr int patience = 90000;

} // namespace

/// A helpdesk worker's day on a live server: look-ups all morning, an action on many Macs, and a
/// server that fails in the middle; with an importer busy beside.
class HelpdeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_lab = std::make_unique<Lab>(fleetSize);
    }
    void cleanupTestCase() { m_lab.reset(); }

    void aMorningOfFiftyLookUps_data() { addHands(); }
    void aMorningOfFiftyLookUps()
    {
        Day day(*m_lab);
        QFETCH(const Hand::Kind, hand);
        const auto does = Hand::make(hand, day.stage.window());
        does->go(ui::Place::Devices);
        for (int i = 0; i < bySerial + byUser; ++i) {
            const AssignedRow &mac = m_lab->macs()[static_cast<std::size_t>(i) * 6];
            does->lookUp(i < bySerial ? mac.serial : mac.user);
            QTRY_COMPARE(day.stage.rows(), 1);
            QTRY_COMPARE(day.stage.pane().name, mac.name);
            QVERIFY(day.stage.pane().about.contains(mac.model));
        }
        does->clearSearch();
        QStringList lines;
        for (int i = 0; i < byList; ++i) {
            lines.append(m_lab->macs()[static_cast<std::size_t>(i) * 11].serial);
        }
        QApplication::clipboard()->setText(
            (lines + QStringList{QStringLiteral("NOSUCHMAC")}).join(u'\n'));
        does->pasteList();
        QTRY_COMPARE(day.stage.rows(), byList);
        auto *list = seen<ui::ListBar>(day.stage.window());
        QVERIFY(button(*list, QStringLiteral("List of 16: 15 found, 1 not"))->isVisible());
        for (int row = 0; row < byList; ++row) {
            does->chooseRow(row);
            QTRY_COMPARE(day.stage.pane().name, day.stage.nameAt(row));
        }
        day.mustKeepThePlace();
    }

    void anActionOnAllThatMatchReachesEveryMac_data() { addHands(); }
    void anActionOnAllThatMatchReachesEveryMac()
    {
        Day day(*m_lab);
        QFETCH(const Hand::Kind, hand);
        const auto does = Hand::make(hand, day.stage.window());
        does->go(ui::Place::Devices);
        does->lookUp(QStringLiteral("os:>=11 enrollment:ade"));
        QTRY_VERIFY(day.stage.rows() > 50 && day.stage.rows() < static_cast<int>(fleetSize));
        does->chooseRow(1);
        does->selectAllThatMatch();
        const auto macs = static_cast<std::size_t>(day.stage.rows());
        QTRY_COMPARE(day.stage.devices().selection().count(), macs);
        does->ask(domain::ActionKind::ResendOptions);
        auto *preview = seen<ui::PreviewDialog>(day.stage.window());
        const std::size_t sent = preview->plan().count();
        QVERIFY(sent > 50);
        QCOMPARE(preview->plan().lines.size(), macs);
        does->agree();
        QTRY_VERIFY(day.stage.window().findChild<ui::PreviewDialog *>() == nullptr);
        day.stage.comeBack();
        const UsersPlace place = UsersPlace::in(day.stage.window());
        does->go(ui::Place::Activity);
        QTRY_COMPARE(day.stage.batch().kind, domain::ActionKind::ResendOptions);
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.batch().state, journal::BatchState::Finished, patience);
        // What left a Mac is read back, or the Mac said why not; none is left without an answer.
        QCOMPARE(day.stage.settled(domain::Outcome::Queued), 0);
        QCOMPARE(day.stage.settled(domain::Outcome::Waiting), 0);
        QVERIFY(day.stage.settled(domain::Outcome::Verified) > 50);
        does->go(ui::Place::Devices);
        QCOMPARE(day.stage.devices().selection().count(), macs);
        QCOMPARE(day.stage.devices().currentMac(), place.current);
        day.mustKeepThePlace();
    }

    void aServerThatDiesAndComesBackMovesNothing_data() { addHands(); }
    void aServerThatDiesAndComesBackMovesNothing()
    {
        Day day(*m_lab);
        QFETCH(const Hand::Kind, hand);
        const auto does = Hand::make(hand, day.stage.window());
        does->go(ui::Place::Devices);
        does->lookUp(QStringLiteral("mac"));
        QTRY_VERIFY(day.stage.rows() > 100);
        does->chooseRow(14);
        QTRY_COMPARE(day.stage.pane().name, day.stage.nameAt(14));
        const UsersPlace place = UsersPlace::in(day.stage.window());
        const int known = day.stage.rows();

        m_lab->killServer();
        const ui::Banner *banner = day.stage.devices().banner();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QCOMPARE(day.stage.rows(), known);
        UsersPlace during = UsersPlace::in(day.stage.window());
        during.currentY = place.currentY; // the banner takes its room above the table
        during.topMac = place.topMac;
        QCOMPARE(place.lostTo(during), QString());

        m_lab->startServer();
        does->tryServersAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        QVERIFY(day.churn.waitForMore(10));
        UsersPlace after = UsersPlace::in(day.stage.window());
        after.focus = place.focus; // the person went to the banner
        QCOMPARE(place.lostTo(after), QString());
        does->lookUp(m_lab->macs().front().serial);
        QTRY_COMPARE(day.stage.pane().name, m_lab->macs().front().name);
        day.mustKeepThePlace();
    }

private:
    /// A console that has read the lab, while the lab changes.
    struct Day {
        explicit Day(Lab &lab)
            : stage({.profile = lab.profile()})
            , churn(stage.console(), lab.importer(), lab.macs())
        {
            const auto read = [this] { return stage.console().desk().servers().front().devices; };
            if (!QTest::qWaitFor([&] { return read() + 10 >= fleetSize; }, patience)) {
                qFatal("of the lab %zu Macs were read", read());
            }
        }
        void mustKeepThePlace()
        {
            const UsersPlace place = UsersPlace::in(stage.window());
            QVERIFY(churn.waitForMore(20));
            QCOMPARE(place.lostTo(UsersPlace::in(stage.window())), QString());
        }

        Stage stage;
        Churn churn;
    };

    std::unique_ptr<Lab> m_lab;
};

QTEST_MAIN(HelpdeskTest)
#include "helpdesktest.moc"

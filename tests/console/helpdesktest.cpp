// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/churn.h"
#include "console/support/find.h"
#include "console/support/lab.h"
#include "console/support/patience.h"
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
            QTRY_COMPARE_WITH_TIMEOUT(day.stage.rows(), 1, patience);
            QTRY_COMPARE_WITH_TIMEOUT(day.stage.pane().name, mac.name, patience);
            const QString about = QString(day.stage.pane().about).replace(QChar::Nbsp, u' ');
            QVERIFY2(about.contains(mac.model), qPrintable(about + u'/' + mac.model));
        }
        does->clearSearch();
        QStringList lines;
        for (int i = 0; i < byList; ++i) {
            lines.append(m_lab->macs()[static_cast<std::size_t>(i) * 11].serial);
        }
        QApplication::clipboard()->setText(
            (lines + QStringList{QStringLiteral("NOSUCHMAC")}).join(u'\n'));
        does->pasteList();
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.rows(), byList, patience);
        auto *list = seen<ui::ListBar>(day.stage.window());
        QVERIFY(button(*list, QStringLiteral("List of 16: 15 found, 1 not"))->isVisible());
        for (int row = 0; row < byList; ++row) {
            does->chooseRow(row);
            QTRY_COMPARE_WITH_TIMEOUT(day.stage.pane().name, day.stage.nameAt(row), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(
            day.stage.rows() > 50 && day.stage.rows() < static_cast<int>(fleetSize), patience);
        does->chooseRow(1);
        does->selectAllThatMatch();
        const auto macs = static_cast<std::size_t>(day.stage.rows());
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.devices().selection().count(), macs, patience);
        does->ask(domain::ActionKind::ResendOptions);
        auto *preview = seen<ui::PreviewDialog>(day.stage.window());
        QTRY_VERIFY_WITH_TIMEOUT(preview->plan().count() > 50, patience); // it knows the server
        const std::size_t sent = preview->plan().count();
        QCOMPARE(preview->plan().lines.size(), macs);
        does->agree();
        QTRY_VERIFY_WITH_TIMEOUT(
            day.stage.window().findChild<ui::PreviewDialog *>() == nullptr, patience);
        day.stage.comeBack();
        const UsersPlace place = UsersPlace::in(day.stage.window());
        does->go(ui::Place::Activity);
        QTRY_COMPARE_WITH_TIMEOUT(
            day.stage.batch().kind, domain::ActionKind::ResendOptions, patience);
        // What left a Mac is read back; only a Mac that is busy for good is waited for.
        QTRY_COMPARE_WITH_TIMEOUT(unlikeItsCauses(day.stage), QStringList(), patience);
        QCOMPARE(day.stage.settled(domain::Outcome::LeftAlone), static_cast<int>(macs - sent));
        QVERIFY(day.stage.settled(domain::Outcome::Verified) > 50);
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.batch().state,
            day.stage.settled(domain::Outcome::Waiting) == 0 ? journal::BatchState::Finished
                                                             : journal::BatchState::Running,
            patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(day.stage.rows() > 100, patience);
        does->chooseRow(14);
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.pane().name, day.stage.nameAt(14), patience);
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
        QTRY_COMPARE_WITH_TIMEOUT(day.stage.pane().name, m_lab->macs().front().name, patience);
        day.mustKeepThePlace();
    }

private:
    /// The Macs of the batch with another outcome than their causes bring about.
    [[nodiscard]] QStringList unlikeItsCauses(Stage &stage) const
    {
        QStringList macs;
        for (const journal::Step &step : stage.batch().steps) {
            if (step.outcome != domain::Outcome::LeftAlone
                && step.outcome != m_lab->afterResend(step.serial)) {
                const std::string_view outcome = domain::wordOf(step.outcome);
                macs.append(QStringLiteral("%1: %2").arg(QString::fromStdString(step.name),
                    QString::fromUtf8(outcome.data(), static_cast<qsizetype>(outcome.size()))));
            }
        }
        return macs;
    }

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

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"
#include "ui/device/guidewindow.h"
#include "ui/device/remedyrun.h"
#include "ui/devices/devicesview.h"
#include "ui/style/style.h"
#include "ui/support/gallery.h"
#include "ui/support/world.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace latchkey;
using namespace latchkey::ui;
using namespace Qt::StringLiterals;
using State = RemedyRun::State;

namespace {

const base::Instant morning = *base::parseRfc3339("2026-11-24T08:00:00Z");

models::DeviceRecord recordOf(const domain::Device &device)
{
    auto cached = store::diagnosed(device, morning);
    return {.device = std::move(cached.device),
        .diagnosis = std::move(cached.diagnosis),
        .summary = std::move(cached.summary)};
}

/// A Mac on 14.1 whose server dropped the token at a re-enrollment.
domain::Device lostMac()
{
    domain::Device mac;
    mac.server = domain::ServerId("HQ");
    mac.id = domain::DeviceId("mac");
    mac.facts.state(domain::Fact::OsVersion, std::string("14.1"), domain::Source::Server, morning);
    mac.facts.state(
        domain::Fact::EscrowOnServer, std::string("not-escrowed"), domain::Source::Server, morning);
    mac.facts.events = {{.kind = domain::EventKind::SetToken,
                            .at = morning - std::chrono::days(9),
                            .detail = domain::EventDetail::Stored},
        {.kind = domain::EventKind::Authenticate,
            .at = morning - std::chrono::days(2),
            .detail = domain::EventDetail::ReEnrollment}};
    return mac;
}

constexpr auto lost = domain::FindingId::TokenLostAtReenrollment;

// Goes on to the first step that a fact can show.
std::size_t shownByFact(RemedyRun &run)
{
    while (
        run.current() < run.steps().size() && !isShownByFact(run.steps()[run.current()].remedy)) {
        run.confirm();
    }
    return run.current();
}

QPushButton *button(const QWidget &inside, const QString &text)
{
    for (auto *each : inside.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class GuideTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tests::useTestFonts();
        installTranslations();
        applyTheme(Theme::light());
    }

    void onlyWhatIsReadAfterwardsVerifiesAStep()
    {
        domain::Device mac = lostMac();
        RemedyRun run(lost, recordOf(mac));
        const std::size_t step = shownByFact(run);
        const auto later = morning + std::chrono::hours(1);
        run.did(later);
        run.look(recordOf(mac)); // what was read before it was done
        QCOMPARE(run.steps()[step].state, State::Waiting);
        QCOMPARE(run.current(), step);
        mac.facts.state(domain::Fact::EscrowOnServer, std::string("not-escrowed"),
            domain::Source::Server, later + std::chrono::minutes(1));
        run.look(recordOf(mac)); // read again: still none
        QCOMPARE(run.steps()[step].state, State::Waiting);
        QVERIFY(!run.isMended());
        mac.facts.state(domain::Fact::EscrowOnServer, std::string("escrowed"),
            domain::Source::Server, later + std::chrono::minutes(2));
        run.look(recordOf(mac));
        QCOMPARE(run.steps()[step].state, State::Verified);
        QVERIFY(run.isMended());
    }

    void aPersonsWordIsNoProof()
    {
        const domain::Device mac = lostMac();
        RemedyRun run(lost, recordOf(mac));
        const std::size_t step = shownByFact(run);
        run.confirm(); // a fact can show this step, so nobody's word does
        QCOMPARE(run.steps()[step].state, State::Todo);
        while (run.current() < run.steps().size()) {
            run.skip();
        }
        run.look(recordOf(mac));
        QCOMPARE(run.current(), run.steps().size());
        QVERIFY(!run.isMended());
    }

    void oneRunLeadsThroughAMacsRemedyWhileItsDataChanges()
    {
        tests::World world;
        world.fill();
        MainWindow window(world.context());
        window.resize(1440, 900);
        window.show();
        window.showFilter(u"FIN-MBP-0142"_s);
        DevicesView *devices = window.devices();
        QTRY_VERIFY(devices->isSettled() && devices->currentName() == u"FIN-MBP-0142"_s);
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == u"Mend step by step…"_s) {
                action->trigger();
            }
        }
        auto *guide = window.findChild<GuideWindow *>();
        QTRY_VERIFY(guide != nullptr && guide->run() != nullptr && !guide->run()->steps().empty());
        QVERIFY(guide->windowTitle().contains(u"FIN-MBP-0142"_s));
        QTRY_VERIFY(button(*guide, u"Done"_s) != nullptr);
        world.touch(60);
        QTRY_VERIFY(button(*guide, u"Done"_s) != nullptr);
        QTest::mouseClick(
            button(*guide, u"Done"_s), Qt::LeftButton); // logged in once, a person says
        QCOMPARE(guide->run()->steps().front().state, State::Done);
        world.touch(60);
        QTRY_VERIFY(button(*guide, u"Done: read HQ"_s) != nullptr);
        QTest::mouseClick(button(*guide, u"Done: read HQ"_s), Qt::LeftButton);
        QCOMPARE(world.desk.readAgainMacs, 1);
        QCOMPARE(guide->run()->steps()[1].state, State::Waiting);
        QTRY_VERIFY(button(*guide, u"Read HQ"_s) != nullptr);
        escrow(world, "FIN-MBP-0142");
        QTRY_VERIFY(guide->run()->isMended());
        QTRY_VERIFY(button(*guide, u"Read HQ"_s) == nullptr); // nothing is left to do
    }

private:
    static void escrow(tests::World &world, const std::string &name)
    {
        const auto found = world.cache->find(name).value();
        domain::Device mac = world.cache->device(found.front().row).value();
        const base::Instant now = world.clock.now() + std::chrono::minutes(1);
        mac.facts.state(
            domain::Fact::EscrowOnServer, std::string("escrowed"), domain::Source::Server, now);
        QVERIFY(world.cache->upsertPage(mac.server, std::vector{store::diagnosed(mac, now)}));
        Q_EMIT world.desk.cacheChanged();
    }
};

QTEST_MAIN(GuideTest)
#include "guidetest.moc"

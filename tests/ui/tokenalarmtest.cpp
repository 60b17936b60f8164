// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tokenalarm.h"
#include "domain/findingid.h"
#include "query/query.h"
#include "ui/common/banner.h"
#include "ui/common/translations.h"
#include "ui/overview/overviewview.h"
#include "ui/support/world.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace latchkey;
using ui::TokenAlarm;

namespace {

std::vector<store::RowId> rows(std::initializer_list<std::uint32_t> numbers)
{
    std::vector<store::RowId> made;
    for (const std::uint32_t number : numbers) {
        made.push_back(static_cast<store::RowId>(number));
    }
    return made;
}

} // namespace

class TokenAlarmTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installTranslations(); }
    void init() { m_world = std::make_unique<tests::World>(); }

    void whatWasLostBeforeTheFirstLookRaisesNothing()
    {
        TokenAlarm alarm(*m_world->settings);
        alarm.update(rows({3, 8}));
        QVERIFY(alarm.raised().empty());
    }

    void aNewLossIsRaisedUntilItIsClosed()
    {
        TokenAlarm alarm(*m_world->settings);
        alarm.update(rows({3}));
        alarm.update(rows({8, 3, 5}));
        QCOMPARE(alarm.raised(), rows({5, 8}));
        alarm.update(rows({3, 5, 8}));
        QCOMPARE(alarm.raised(), rows({5, 8}));
        alarm.close();
        QVERIFY(alarm.raised().empty());
        alarm.update(rows({3, 5, 8}));
        QVERIFY(alarm.raised().empty());
    }

    void aLossThatNobodyClosedIsRaisedAtTheNextStart()
    {
        {
            TokenAlarm alarm(*m_world->settings);
            alarm.update({});
            alarm.update(rows({5}));
        }
        TokenAlarm next(*m_world->settings);
        next.update(rows({5}));
        QCOMPARE(next.raised(), rows({5}));
        next.close();
        TokenAlarm last(*m_world->settings);
        last.update(rows({5}));
        QVERIFY(last.raised().empty());
    }

    void aMacThatLosesItsTokenAgainIsRaisedAgain()
    {
        TokenAlarm alarm(*m_world->settings);
        alarm.update(rows({5}));
        alarm.update({});
        alarm.update(rows({5}));
        QCOMPARE(alarm.raised(), rows({5}));
    }

    void anAdminsOwnRevokingIsNoAlarm()
    {
        const QString filter = TokenAlarm::filter();
        QVERIFY(query::parse(filter.toStdString()).has_value());
        QVERIFY(filter.contains(QStringLiteral("why:token-lost-on-server")));
        QVERIFY(!filter.contains(QStringLiteral("token-revoked-by-admin")));
    }

    void theOverviewNamesTheMacsAndOpensThem()
    {
        m_world->fill();
        const ui::Context context = m_world->context();
        ui::OverviewView view(context, nullptr);
        view.show();
        QSignalSpy changed(&view.source(), &ui::OverviewSource::changed);
        QSignalSpy lost(&view, &ui::OverviewView::tokensLost);
        QSignalSpy filters(&view, &ui::Page::filterRequested);
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(!alarmOf(view)->isVisible());
        loseToken("FIN-MBP-0001");
        view.refresh();
        QTRY_VERIFY(alarmOf(view)->isVisible());
        QCOMPARE(lost.count(), 1);
        QCOMPARE(alarmOf(view)->accessibleName(),
            QStringLiteral("1 Mac has lost its token. FIN-MBP-0001"));
        buttonOf(view, QStringLiteral("Show"))->click();
        QCOMPARE(filters.last().first().toString(), TokenAlarm::filter());
        Q_EMIT alarmOf(view)->closed();
        QVERIFY(!alarmOf(view)->isVisible());
    }

    void aSimulatedPastRaisesNothing()
    {
        m_world->fill();
        const ui::Context context = m_world->context();
        ui::OverviewView view(context, nullptr);
        view.setSettled(false);
        view.show();
        QSignalSpy changed(&view.source(), &ui::OverviewSource::changed);
        QTRY_COMPARE(changed.count(), 1);
        loseToken("FIN-MBP-0001");
        view.setSettled(true);
        view.refresh();
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!alarmOf(view)->isVisible());
    }

private:
    [[nodiscard]] static ui::Banner *alarmOf(const ui::OverviewView &view)
    {
        const auto banners = view.findChildren<ui::Banner *>();
        return banners.at(1); // below the one that tells of being offline
    }
    [[nodiscard]] static QPushButton *buttonOf(const ui::OverviewView &view, const QString &text)
    {
        for (auto *button : alarmOf(view)->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    // The Mac enrolls again, and its server drops the token.
    void loseToken(const std::string &name)
    {
        const auto found = m_world->cache->find(name).value();
        domain::Device mac = m_world->cache->device(found.front().row).value();
        const base::Instant now = m_world->clock.now();
        mac.facts.events.push_back({.kind = domain::EventKind::Authenticate,
            .at = now - std::chrono::hours(1),
            .detail = domain::EventDetail::ReEnrollment});
        mac.facts.state(
            domain::Fact::EscrowOnServer, std::string("not-escrowed"), domain::Source::Server, now);
        const std::vector<store::CachedDevice> page = {store::diagnosed(mac, now)};
        QVERIFY(m_world->cache->upsertPage(mac.server, page).has_value());
    }

    std::unique_ptr<tests::World> m_world;
};

QTEST_MAIN(TokenAlarmTest)
#include "tokenalarmtest.moc"

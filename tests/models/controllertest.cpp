// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devicedetails.h"
#include "models/devicelistcontroller.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;
using models::DeviceDetails;
using models::DeviceListController;

namespace {

class FixedClock final : public base::Clock {
public:
    [[nodiscard]] base::Instant now() const override { return fleet::now(); }
};

} // namespace

class ControllerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
        QVERIFY(m_cache->upsertPage(domain::ServerId{"HQ"}, fleet::macs(1, 90)));
        QVERIFY(m_cache->upsertPage(
            domain::ServerId{"Lab"}, fleet::macs(2, 30, domain::ServerId{"Lab"})));
        m_controller = std::make_unique<DeviceListController>(*m_cache, m_clock);
        QTRY_COMPARE(m_controller->model()->rowCount(), 120);
    }
    void cleanup()
    {
        m_controller.reset();
        m_cache.reset();
    }

    void textChipsAndServerNarrow()
    {
        const QAbstractItemModelTester tester(
            m_controller->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_controller->setServer(domain::ServerId{"Lab"});
        QTRY_COMPARE(m_controller->model()->rowCount(), 30);
        QCOMPARE(m_controller->model()->view()->total, std::size_t{30});
        m_controller->setServer({});
        m_controller->setFilterText(QStringLiteral("server:hq"));
        QTRY_COMPARE(m_controller->model()->rowCount(), 90);
        store::Chips chips;
        chips.status[0] = true;
        m_controller->setChips(chips);
        QTRY_VERIFY(m_controller->model()->rowCount() < 90);
        QCOMPARE(static_cast<std::size_t>(m_controller->model()->rowCount()),
            m_controller->model()->view()->byStatus[0]);
    }

    void badFilterKeepsTheLastAnswerAndSaysWhere()
    {
        const QSignalSpy errors(m_controller.get(), &DeviceListController::filterErrorChanged);
        m_controller->setFilterText(QStringLiteral("os:>=big"));
        QCOMPARE(errors.count(), 1);
        QVERIFY(m_controller->filterError().contains(QStringLiteral("character 6")));
        QCOMPARE(m_controller->model()->rowCount(), 120);
        m_controller->setFilterText(QStringLiteral("server:lab"));
        QVERIFY(m_controller->filterError().isEmpty());
        QTRY_COMPARE(m_controller->model()->rowCount(), 30);
    }

    void onlyTheNewestQuestionIsShown()
    {
        const QSignalSpy views(m_controller.get(), &DeviceListController::viewChanged);
        for (const char *typed : {"s", "se", "server:lab", "zzz", "server:hq"}) {
            m_controller->setFilterText(QString::fromLatin1(typed));
        }
        QTRY_COMPARE(m_controller->model()->rowCount(), 90);
        QCOMPARE(views.count(), 1);
    }

    void refreshesDuringAQuestionAreNotLost()
    {
        m_controller->setFilterText(QStringLiteral("server:lab"));
        QVERIFY(m_cache->upsertPage(
            domain::ServerId{"Lab"}, fleet::macs(3, 40, domain::ServerId{"Lab"})));
        m_controller->refresh();
        m_controller->refresh();
        QTRY_COMPARE(m_controller->model()->rowCount(), 40);
    }

    void askingAgainLeavesTheQuestionAnswered()
    {
        QTRY_VERIFY(!m_controller->isAsking());
        m_controller->refresh();
        QVERIFY(!m_controller->isAsking());
        m_controller->setFilterText(QStringLiteral("server:lab"));
        m_controller->refresh();
        QVERIFY(m_controller->isAsking());
        QTRY_VERIFY(!m_controller->isAsking());
        QCOMPARE(m_controller->model()->rowCount(), 30);
    }

    void deathDuringAQuestionIsQuiet()
    {
        for (int round = 0; round < 20; ++round) {
            DeviceListController shortLived(*m_cache, m_clock);
            shortLived.setFilterText(QStringLiteral("mac"));
        }
        // A later answer has come: whatever the dead ones had asked for was dropped before it.
        m_controller->setFilterText(QStringLiteral("server:lab"));
        QTRY_COMPARE(m_controller->model()->rowCount(), 30);
    }

    void detailsAreTheWholeMac()
    {
        DeviceDetails details(*m_cache, m_clock);
        const QSignalSpy changes(&details, &DeviceDetails::recordChanged);
        const auto row = m_controller->model()->rowId(0);
        details.show(row);
        QTRY_VERIFY(details.record() != nullptr);
        auto device = m_cache->device(row).value();
        device.facts.now = fleet::now();
        QVERIFY(details.record()->device == device);
        details.clear();
        QVERIFY(details.record() == nullptr);
        QCOMPARE(changes.count(), 2);
    }

private:
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<DeviceListController> m_controller;
};

QTEST_GUILESS_MAIN(ControllerTest)
#include "controllertest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "store/fleet/fleet.h"
#include "store/fleet/opencache.h"
#include "store/index.h"

#include <QTemporaryDir>
#include <QTest>

using namespace latchkey;

namespace {

const domain::ServerId hq{"HQ"};

} // namespace

/// What a Mac itself printed and somebody kept for it.
class KeptOutputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_cache.reset(); }

    void keptOutputsStayBesideWhatTheServerTells()
    {
        auto macs = fleet::macs(5, 2);
        for (auto &mac : macs) {
            mac.device.facts = {};
            mac.device.facts.state(
                domain::Fact::OsVersion, std::string("14.1"), domain::Source::Server, fleet::now());
            mac.device.facts.state(domain::Fact::EscrowOnServer, std::string("not-escrowed"),
                domain::Source::Server, fleet::now() - std::chrono::days{1});
            mac = store::diagnosed(mac.device, fleet::now());
        }
        put(macs);
        const auto id = macs[0].device.id;
        domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "kim", .outputs = 3};
        kept.facts.state(
            domain::Fact::TokenValidated, std::string("valid"), domain::Source::Mac, fleet::now());
        QVERIFY(m_cache->keepOutputs(hq, id, kept));
        const auto isEscrowed = [&] {
            const auto row = m_cache->find(id.text()).value().front();
            return row.summary.status == domain::Status::Escrowed
                && ask().byStatus[static_cast<std::size_t>(domain::Status::Escrowed)] == 1;
        };
        QVERIFY(isEscrowed());
        QVERIFY(m_cache->device(hq, id)->kept == kept);
        QVERIFY(m_cache->device(hq, id)->facts.statements.contains(domain::Fact::TokenValidated));
        put(macs); // the server knows nothing of it
        QVERIFY(isEscrowed());
        open();
        QVERIFY(isEscrowed());
        QVERIFY(m_cache->keepOutputs(hq, id, std::nullopt));
        QVERIFY(!isEscrowed());
        macs[0].device.facts.now.reset(); // no part of what is kept
        QVERIFY(*m_cache->device(hq, id) == macs[0].device);
        QCOMPARE(m_cache->keepOutputs(hq, domain::DeviceId{"none"}, kept).error().kind,
            base::ErrorKind::NotFound);
    }

    void keptOutputsEndWithTheirMac()
    {
        auto macs = fleet::macs(6, 2);
        put(macs);
        domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "kim"};
        kept.facts.state(domain::Fact::MacSaysEscrowed, true, domain::Source::Mac);
        QVERIFY(m_cache->keepOutputs(hq, macs[0].device.id, kept));
        QVERIFY(m_cache->finishRun({.server = hq,
            .since = "rev-7",
            .full = false,
            .removed = {macs[0].device.id},
            .at = fleet::now()}));
        put(macs); // it is back, as another Mac would be
        QVERIFY(!m_cache->device(hq, macs[0].device.id)->kept);
    }

    void listedMacsOutputsStayWhenItGetsItsUdid()
    {
        auto macs = fleet::macs(7, 1);
        const auto udid = macs[0].device.id;
        macs[0].device.id = domain::DeviceId{"serial:" + macs[0].device.serial};
        put(macs);
        domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "kim"};
        kept.facts.state(domain::Fact::MacSaysEscrowed, true, domain::Source::Mac);
        QVERIFY(m_cache->keepOutputs(hq, macs[0].device.id, kept));
        macs[0].device.id = udid;
        put(macs);
        QVERIFY(m_cache->device(hq, udid)->kept == kept);
    }

private:
    void open()
    {
        m_cache.reset();
        m_cache = tests::openCache(m_folder->path().toStdString()).value();
    }
    void put(const std::vector<store::CachedDevice> &macs)
    {
        QVERIFY(m_cache->beginRun(hq));
        QVERIFY(m_cache->upsertPage(hq, macs));
    }
    [[nodiscard]] store::View ask() const
    {
        return *m_cache->index()->ask({.now = fleet::now()}, {}).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

QTEST_GUILESS_MAIN(KeptOutputsTest)
#include "keptoutputstest.moc"

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/outputs.h"
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
    void cleanup()
    {
        m_cache.reset();
        m_kept.clear();
    }

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
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, id, kept));
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
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, id, std::nullopt));
        QVERIFY(!isEscrowed());
        macs[0].device.facts.now.reset(); // no part of what is kept
        QVERIFY(*m_cache->device(hq, id) == macs[0].device);
        QCOMPARE(
            tests::keepOutputs(*m_cache, m_kept, hq, domain::DeviceId{"none"}, kept).error().kind,
            base::ErrorKind::NotFound);
    }

    void keptOutputsOutliveTheirMacsAbsence()
    {
        auto macs = fleet::macs(6, 2);
        put(macs);
        const auto kept = printed();
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, macs[0].device.id, kept));
        QVERIFY(m_cache->finishRun({.server = hq,
            .since = "rev-7",
            .full = false,
            .removed = {macs[0].device.id},
            .at = fleet::now()}));
        put(macs);
        QVERIFY(m_cache->device(hq, macs[0].device.id)->kept == kept);
        QVERIFY(m_cache->forgetDevice(hq, macs[0].device.id));
        put(macs);
        QVERIFY(!m_cache->device(hq, macs[0].device.id)->kept);
    }

    void aCacheThatIsMadeAnewHasThemFromTheJournal()
    {
        const auto macs = fleet::macs(8, 3);
        put(macs);
        const auto kept = printed();
        auto journal = journal::Outputs::open(folder()).value();
        for (const std::size_t each : {0U, 1U}) {
            const auto sealed = m_cache->sealOutputs(hq, macs[each].device.id, kept).value();
            QVERIFY(journal.write(sealed));
        }
        m_cache.reset();
        std::filesystem::remove(folder() / "cache.sqlite");
        open();
        QVERIFY(m_cache->setKept(journal.all().value())); // no Mac is here yet
        put(macs);
        QVERIFY(m_cache->device(hq, macs[0].device.id)->kept == kept);
        QVERIFY(m_cache->device(hq, macs[1].device.id)->kept == kept);
        QVERIFY(!m_cache->device(hq, macs[2].device.id)->kept);
        QVERIFY(journal.remove(m_cache->keptId(hq, macs[0].device.id).value()));
        QVERIFY(m_cache->setKept(journal.all().value()));
        QVERIFY(!m_cache->device(hq, macs[0].device.id)->kept);
        QVERIFY(m_cache->device(hq, macs[1].device.id)->kept == kept);
    }

    void theJournalFollowsAMacThatGotItsUdid()
    {
        auto macs = fleet::macs(7, 1);
        const auto udid = macs[0].device.id;
        macs[0].device.id = domain::DeviceId{"serial:" + macs[0].device.serial};
        put(macs);
        auto journal = journal::Outputs::open(folder()).value();
        QVERIFY(journal.write(m_cache->sealOutputs(hq, macs[0].device.id, printed()).value()));
        macs[0].device.id = udid;
        put(macs);
        QVERIFY(m_cache->setKept(journal.all().value()));
        QVERIFY(m_cache->device(hq, udid)->kept == printed());
        auto newer = printed();
        newer.outputs = 9;
        QVERIFY(journal.write(m_cache->sealOutputs(hq, udid, newer).value()));
        const auto all = journal.all().value();
        QCOMPARE(all.size(), std::size_t{1}); // the same, not a second one
        QVERIFY(all.front().device == udid);
    }

    void theJournalTellsNoName()
    {
        const auto macs = fleet::macs(9, 1);
        put(macs);
        auto journal = journal::Outputs::open(folder()).value();
        QVERIFY(journal.write(m_cache->sealOutputs(hq, macs[0].device.id, printed()).value()));
        const auto sealed = journal.all()->front();
        for (const char *name : {"Kim", "Ngozi", "nokoye"}) {
            QVERIFY(sealed.document.find(name) == std::string::npos);
            QVERIFY(sealed.names.find(name) == std::string::npos);
        }
        QVERIFY(!sealed.names.empty());
    }

    void listedMacsOutputsStayWhenItGetsItsUdid()
    {
        auto macs = fleet::macs(7, 1);
        const auto udid = macs[0].device.id;
        macs[0].device.id = domain::DeviceId{"serial:" + macs[0].device.serial};
        put(macs);
        domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "kim"};
        kept.facts.state(domain::Fact::MacSaysEscrowed, true, domain::Source::Mac);
        QVERIFY(tests::keepOutputs(*m_cache, m_kept, hq, macs[0].device.id, kept));
        macs[0].device.id = udid;
        put(macs);
        QVERIFY(m_cache->device(hq, udid)->kept == kept);
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    static domain::KeptOutputs printed()
    {
        domain::KeptOutputs kept{.keptAt = fleet::now(), .who = "Kim Ngozi", .outputs = 3};
        kept.facts.state(domain::Fact::MacSaysEscrowed, true, domain::Source::Mac);
        kept.facts.accounts = {.items = {{.name = "nokoye", .secureToken = true}},
            .complete = false,
            .source = domain::Source::Mac,
            .at = fleet::now()};
        return kept;
    }
    void open()
    {
        m_cache.reset();
        m_cache = tests::openCache(folder()).value();
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
    tests::Kept m_kept;
};

QTEST_GUILESS_MAIN(KeptOutputsTest)
#include "keptoutputstest.moc"

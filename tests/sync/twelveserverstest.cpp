// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/serverregistry.h"
#include "store/cache.h"
#include "store/fleet/opencache.h"
#include "store/index.h"
#include "sync/support/fakeconnector.h"
#include "sync/syncservice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace latchkey;
using base::ErrorKind;

namespace {

constexpr int servers = 12;
constexpr int macsEach = 9; // three pages of three

std::string nameOf(int server)
{
    return "S" + std::to_string(server);
}

bool fails(const domain::ServerId &server)
{
    return server.text() == nameOf(2) || server.text() == nameOf(7) || server.text() == nameOf(11);
}

domain::Device mac(const domain::ServerId &server, int n, const std::string &name)
{
    const std::string id = "UDID-" + server.text() + "-" + std::to_string(n);
    return {.server = server,
        .id = domain::DeviceId{id},
        .udid = id,
        .serial = {},
        .name = name,
        .model = {},
        .user = {}};
}

} // namespace

/// Twelve servers are read at once; three of them break off in the middle.
class TwelveServersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_isBreaking = false;
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::move(tests::openCache(profile()).value());
        auto registry = connectors::ServerRegistry::open(profile()).value();
        for (int server = 1; server <= servers; ++server) {
            QVERIFY(registry.add(
                {.id = domain::ServerId{nameOf(server)}, .url = "http://127.0.0.1:1"}));
        }
        m_service = std::make_unique<sync::SyncService>(sync::SyncParts{profile(), *m_cache,
            [this](const connectors::ServerEntry &entry, base::Secret) { return make(entry.id); },
            [this](const connectors::ServerEntry &, base::Completion<base::Secret> done) {
                const base::Promise<base::Secret> promise(std::move(done));
                QMetaObject::invokeMethod(
                    this,
                    [promise] { promise.deliver(base::Result<base::Secret>(base::Secret("T"))); },
                    Qt::QueuedConnection);
                return promise.call();
            },
            m_clock});
    }
    void cleanup()
    {
        m_service.reset();
        m_cache.reset();
    }

    void theOthersAreReadAndNothingOldIsLost()
    {
        readAll();
        QCOMPARE(m_cache->index()->size(), std::size_t{servers * macsEach});
        m_isBreaking = true;
        const auto errors = readAll();
        QCOMPARE(m_cache->index()->size(), std::size_t{servers * macsEach});
        auto states = m_cache->servers().value();
        for (const store::ServerState &state : states) {
            QCOMPARE(errors.at(state.server.text()), fails(state.server));
            QCOMPARE(state.error.has_value(), fails(state.server));
            QCOMPARE(state.since, std::string(fails(state.server) ? "1" : "2"));
            QCOMPARE(state.devices, std::size_t{macsEach});
            QCOMPARE(nameOfMac(state.server, 0), std::string("later")); // the first page came
            QCOMPARE(
                nameOfMac(state.server, 8), std::string(fails(state.server) ? "first" : "later"));
        }
        m_isBreaking = false;
        readAll();
        states = m_cache->servers().value();
        for (const store::ServerState &state : states) {
            QVERIFY(!state.error.has_value());
        }
    }

private:
    [[nodiscard]] std::filesystem::path profile() const { return m_folder->path().toStdString(); }
    [[nodiscard]] std::string nameOfMac(const domain::ServerId &server, int n) const
    {
        return m_cache->device(server, mac(server, n, {}).id).value().name;
    }
    // Called on the engine thread.
    base::Result<std::unique_ptr<connectors::Connector>> make(const domain::ServerId &server)
    {
        auto connector = std::make_unique<tests::FakeConnector>();
        connector->page
            = [server, isLater = m_run > 0, isBreaking = m_isBreaking.load()](
                  const connectors::PageRequest &request) -> tests::FakeConnector::Page {
            const int first = request.cursor ? std::stoi(*request.cursor) : 0;
            if (isBreaking && fails(server) && first > 0) {
                return base::fail(ErrorKind::ConnectionLost, server.text(), "page 2");
            }
            connectors::DevicePage page{.revision = isLater ? "2" : "1", .total = macsEach};
            for (int n = first; n < first + 3; ++n) {
                page.devices.push_back(mac(server, n, isLater ? "later" : "first"));
            }
            if (first + 3 < macsEach) {
                page.next = std::to_string(first + 3);
            }
            return page;
        };
        return connector;
    }
    // Whether each server's run failed.
    std::map<std::string, bool> readAll()
    {
        QSignalSpy finished(m_service.get(), &sync::SyncService::finished);
        QSignalSpy idle(m_service.get(), &sync::SyncService::idle);
        m_service->syncAll(true);
        std::map<std::string, bool> failed;
        if (!idle.wait(20'000)) {
            return failed;
        }
        for (const auto &call : finished) {
            failed[call.at(0).value<domain::ServerId>().text()]
                = call.at(1).value<sync::RunResult>().error.has_value();
        }
        ++m_run;
        return failed;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<sync::SyncService> m_service;
    std::atomic<bool> m_isBreaking = false;
    std::atomic<int> m_run = 0;
    base::WallClock m_clock;
};

QTEST_GUILESS_MAIN(TwelveServersTest)
#include "twelveserverstest.moc"

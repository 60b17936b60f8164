// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "base/file.h"
#include "connectors/serverregistry.h"
#include "http/support/rawserver.h"
#include "server/rest/tokenadmin.h"
#include "server/server.h"
#include "store/fleet/opencache.h"
#include "sync/support/realserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace latchkey;
using base::ErrorKind;
using tests::RealServer;

/// The whole way: a real latchkeyd over loopback, its pages in a real cache.
class SyncServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cache = std::move(tests::openCache(profile()).value());
        m_service = std::make_unique<sync::SyncService>(sync::SyncParts{profile(), *m_cache,
            [this](const connectors::ServerEntry &entry, base::Secret secret) {
                return connectors::makeConnector(entry, std::move(secret), m_clock);
            },
            [this](const connectors::ServerEntry &entry, base::Completion<base::Secret> done) {
                return secretOf(entry, std::move(done));
            },
            m_clock});
    }
    void cleanup()
    {
        m_service.reset();
        m_cache.reset();
        m_tokens.clear();
    }

    void realServersMacsArriveAndThenOnlyChanges()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A", "C02B", "C02C"}));
        add("HQ", server.url(), server.token({server::Scope::Read, server::Scope::Names}));
        const auto first = sync("HQ");
        QVERIFY2(first.isComplete(), first.error ? first.error->detail.c_str() : "");
        QVERIFY(first.wasFull);
        QCOMPARE(first.read, 3);
        const auto device
            = m_cache->device(domain::ServerId{"HQ"}, domain::DeviceId{"serial:C02A"}).value();
        QCOMPARE(device.serial, std::string("C02A"));
        QCOMPARE(device.user, std::string("kim"));

        const auto nothing = sync("HQ");
        QVERIFY(nothing.isComplete());
        QVERIFY(!nothing.wasFull);
        QCOMPARE(nothing.read, 0);

        QVERIFY(server.assign({"C02D"}));
        const auto change = sync("HQ");
        QCOMPARE(change.read, 1);
        QVERIFY(!change.wasFull);
    }

    void serverWithoutNamesKeepsNone()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A"}));
        connectors::ServerEntry entry{.id = domain::ServerId{"HQ"}, .url = server.url()};
        entry.names = false;
        add(entry, server.token({server::Scope::Read, server::Scope::Names}));
        QVERIFY(sync("HQ").isComplete());
        const auto device
            = m_cache->device(domain::ServerId{"HQ"}, domain::DeviceId{"serial:C02A"}).value();
        QVERIFY(device.user.empty());
    }

    void oneFailingServerLeavesTheOthers()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A"}));
        add("HQ", server.url(), server.token({server::Scope::Read}));
        add("Schools", "http://127.0.0.1:1", "T");
        add("Wrong", server.url(), "no-such-token");
        QSignalSpy finished(m_service.get(), &sync::SyncService::finished);
        QSignalSpy idle(m_service.get(), &sync::SyncService::idle);
        m_service->syncAll();
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(finished.size(), 3);
        std::map<std::string, std::optional<base::Error>> errors;
        for (const auto &call : finished) {
            errors[call.at(0).value<domain::ServerId>().text()]
                = call.at(1).value<sync::RunResult>().error;
        }
        QVERIFY(!errors.at("HQ").has_value());
        QCOMPARE(errors.at("Schools").value().kind, ErrorKind::ConnectionRefused);
        QCOMPARE(errors.at("Wrong").value().kind, ErrorKind::CredentialsRefused);
        QVERIFY(!errors.at("Wrong").value().requestId.empty());
    }

    void readAgainWritesTheWholeMac()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A", "C02B"}));
        add("HQ", server.url(), server.token({server::Scope::Read}));
        QSignalSpy read(m_service.get(), &sync::SyncService::devicesRead);
        m_service->readDevices(domain::ServerId{"HQ"},
            {domain::DeviceId{"serial:C02B"}, domain::DeviceId{"serial:none"}});
        QTRY_COMPARE(read.size(), 1);
        const auto result = read.at(0).at(1).value<sync::RunResult>();
        QCOMPARE(result.read, 1);
        QCOMPARE(result.error.value().kind, ErrorKind::NotFound);
        QVERIFY(
            m_cache->device(domain::ServerId{"HQ"}, domain::DeviceId{"serial:C02B"}).has_value());
    }

    void cancelEndsAHangingRunAndLaterRunsWork()
    {
        tests::RawServer hanging([](const QByteArray &) { return tests::Answer{"", false}; });
        add("HQ", hanging.url(), "T");
        QSignalSpy finished(m_service.get(), &sync::SyncService::finished);
        m_service->sync(domain::ServerId{"HQ"});
        QTRY_COMPARE(hanging.requests.size(), 1);
        m_service->cancel(domain::ServerId{"HQ"});
        QTRY_COMPARE(finished.size(), 1);
        const auto result = finished.at(0).at(1).value<sync::RunResult>();
        QCOMPARE(result.error.value().kind, ErrorKind::Cancelled);
        QVERIFY(!m_service->isBusy());
    }

    void serviceMayDieInTheMiddle()
    {
        tests::RawServer hanging([](const QByteArray &) { return tests::Answer{"", false}; });
        add("HQ", hanging.url(), "T");
        m_service->syncAll();
        QTRY_COMPARE(hanging.requests.size(), 1);
        m_service.reset();
        QCOMPARE(
            m_cache->servers().value_or(std::vector<store::ServerState>{}).size(), std::size_t{0});
    }

    void missingSecretIsTheServersError()
    {
        add("HQ", "http://127.0.0.1:1", "T");
        m_tokens.clear();
        const auto result = sync("HQ");
        QCOMPARE(result.error.value().kind, ErrorKind::NoKeyring);
        QTRY_COMPARE(m_cache->servers().value().size(), std::size_t{1});
        QCOMPARE(m_cache->servers().value().at(0).error.value().kind, ErrorKind::NoKeyring);
    }

    void unknownServerIsNotFound()
    {
        const auto result = sync("Nowhere");
        QCOMPARE(result.error.value().kind, ErrorKind::NotFound);
    }

    void forgottenServerLeavesTheCache()
    {
        RealServer server;
        QVERIFY(server.assign({"C02A"}));
        add("HQ", server.url(), server.token({server::Scope::Read}));
        sync("HQ");
        QSignalSpy forgotten(m_service.get(), &sync::SyncService::forgotten);
        m_service->forget(domain::ServerId{"HQ"});
        QVERIFY(forgotten.wait());
        QVERIFY(m_cache->servers().value().empty());
    }

private:
    [[nodiscard]] std::filesystem::path profile() const { return m_folder->path().toStdString(); }
    void add(const std::string &name, const std::string &url, const std::string &token)
    {
        add({.id = domain::ServerId{name}, .url = url}, token);
    }
    void add(const connectors::ServerEntry &entry, const std::string &token)
    {
        auto registry = connectors::ServerRegistry::open(profile()).value();
        QVERIFY(registry.add(entry).has_value());
        m_tokens[entry.id.text()] = token;
    }
    base::Call secretOf(const connectors::ServerEntry &entry, base::Completion<base::Secret> done)
    {
        const base::Promise<base::Secret> promise(std::move(done));
        QTimer::singleShot(0, this, [this, promise, name = entry.id.text()] {
            const auto found = m_tokens.find(name);
            promise.deliver(found == m_tokens.end()
                    ? base::Result<base::Secret>(base::fail(ErrorKind::NoKeyring, name))
                    : base::Result<base::Secret>(base::Secret(std::string_view(found->second))));
        });
        return promise.call();
    }
    sync::RunResult sync(const std::string &name)
    {
        QSignalSpy finished(m_service.get(), &sync::SyncService::finished);
        m_service->sync(domain::ServerId{name});
        if (!finished.wait(20'000)) {
            return {.error = base::Error{.where = "no end", .detail = {}}};
        }
        return finished.at(0).at(1).value<sync::RunResult>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<sync::SyncService> m_service;
    std::map<std::string, std::string> m_tokens;
    base::WallClock m_clock;
};

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "syncservicetest.moc"

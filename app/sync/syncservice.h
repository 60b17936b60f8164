// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connectors/factory.h"
#include "connectors/serverentry.h"
#include "store/cache.h"
#include "sync/runresult.h"

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <vector>

namespace latchkey::sync {

/// What a SyncService works with. Cache and clock outlive it.
struct SyncParts {
    std::filesystem::path profile; ///< the folder with servers.json
    store::Cache &cache; ///< written by the engine thread alone from now on
    connectors::ConnectorFactory connectors; ///< called on the engine thread
    connectors::SecretLookup secrets; ///< called on the service's thread
    const base::Clock &clock;
};

/// Keeps the cache in step with the servers. Lives on its owner's thread, where all signals are
/// emitted; reads, decodes, diagnoses and writes on one engine thread. A server that fails leaves
/// the others alone. Nothing is emitted for a server after cancel() of it but finished(Cancelled).
class SyncService : public QObject {
    Q_OBJECT

public:
    explicit SyncService(SyncParts parts, QObject *parent = nullptr);
    ~SyncService() override; ///< cancels, and waits for the page that is being written

    /// Reads every server of the profile. A server that is being read already goes on.
    void syncAll(bool full = false);
    void sync(const domain::ServerId &server, bool full = false);
    /// Reads these Macs again, whole, and writes them to the cache.
    void readDevices(const domain::ServerId &server, std::vector<domain::DeviceId> devices);
    /// Takes a removed server's Macs out of the cache, after ending its run.
    void forget(const domain::ServerId &server);
    void cancel(const domain::ServerId &server);
    void cancelAll();

    /// syncAll() each time this has passed; zero: only when asked.
    void setInterval(std::chrono::minutes interval);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void started(const latchkey::domain::ServerId &server);
    /// `total` is what the server announced; after each page is in the cache.
    void progressed(const latchkey::domain::ServerId &server, qint64 done, qint64 total);
    /// Exactly once for each started().
    void finished(
        const latchkey::domain::ServerId &server, const latchkey::sync::RunResult &result);
    /// The answer to readDevices(): `read` of the Macs are newer now; the first failure, if any.
    void devicesRead(
        const latchkey::domain::ServerId &server, const latchkey::sync::RunResult &result);
    /// Not busy any more.
    void idle();

private:
    class Engine;
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace latchkey::sync

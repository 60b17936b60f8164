// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "connectors/factory.h"
#include "connectors/serverentry.h"
#include "store/cache.h"
#include "sync/runresult.h"
#include "sync/syncengine.h"

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace latchkey::sync {

/// What a SyncService works with. Cache and clock outlive it.
struct SyncParts {
    std::filesystem::path profile; ///< the folder with servers.json
    store::Cache &cache; ///< written by the service alone from now on
    connectors::ConnectorFactory connectors; ///< called on the engine thread
    connectors::SecretLookup secrets; ///< called on the service's thread
    const base::Clock &clock;
};

/// Keeps the cache in step with the servers. Lives on its owner's thread, where all signals are
/// emitted; reads, decodes and diagnoses on one engine thread, while each run's pages are written
/// on a thread of their own. A server that fails leaves the others alone. After cancel() nothing is
/// emitted for that server but finished(): Cancelled, unless it had ended just before.
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
    /// Takes a removed server's Macs out of the cache, after ending its run; forgotten() follows.
    void forget(const domain::ServerId &server);
    /// As Cache::setKept(), on the thread that writes.
    [[nodiscard]] base::Call setKept(
        std::vector<domain::SealedOutputs> outputs, base::Completion<void> done);
    /// As Cache::addAcknowledged().
    [[nodiscard]] base::Call addAcknowledged(
        std::vector<store::AcknowledgedAt> macs, base::Completion<void> done);
    /// As Cache::forgetDevice().
    [[nodiscard]] base::Call forgetDevice(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<void> done);
    /// As Cache::setAccepted().
    [[nodiscard]] base::Call setAccepted(
        std::vector<store::AcceptedUntil> macs, base::Completion<void> done);
    void cancel(const domain::ServerId &server);
    void cancelAll();

    /// syncAll() each time this has passed; zero: only when asked.
    void setInterval(std::chrono::minutes interval);
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void started(const latchkey::domain::ServerId &server);
    /// What the server said of itself when the run began.
    void serverRead(
        const latchkey::domain::ServerId &server, const latchkey::connectors::ServerFacts &facts);
    /// `total` is what the server announced; after each page is in the cache.
    void progressed(const latchkey::domain::ServerId &server, qint64 done, qint64 total);
    /// Exactly once for each started().
    void finished(
        const latchkey::domain::ServerId &server, const latchkey::sync::RunResult &result);
    /// The answer to readDevices(): `read` of the Macs are newer now; the first failure, if any.
    void devicesRead(
        const latchkey::domain::ServerId &server, const latchkey::sync::RunResult &result);
    /// The answer to forget(). After an error some of the server's Macs are still in the cache.
    void forgotten(const latchkey::domain::ServerId &server,
        const std::optional<latchkey::base::Error> &error);
    /// Not busy any more.
    void idle();

private:
    struct Inside;
    void createEngine();
    void add(Job job);
    void onListed(const std::vector<connectors::ServerEntry> &servers);
    void onEntry(JobId job, const base::Result<connectors::ServerEntry> &entry);
    void onSecret(
        JobId job, const connectors::ServerEntry &entry, base::Result<base::Secret> secret);
    void cancelJob(JobId job);
    using CacheWork = std::function<base::Result<void>(store::Cache &)>;
    [[nodiscard]] base::Call write(CacheWork work, base::Completion<void> done);
    void onServer(JobId job, const connectors::ServerFacts &facts);
    void onProgress(JobId job, qint64 done, qint64 total);
    void onDone(JobId job, const RunResult &result);
    [[nodiscard]] RunResult failure(const base::Error &error) const;

    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::sync

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectors/factory.h"
#include "store/cache.h"
#include "sync/devicereads.h"
#include "sync/syncrun.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace latchkey::sync {

using JobId = quint64;

/// What is to be done with one server.
struct Job {
    JobId id = 0;
    domain::ServerId server = {};
    bool isRun = true; ///< else: read `devices` again
    bool full = false;
    std::vector<domain::DeviceId> devices = {};
};

/// The part of a SyncService that lives on the engine thread. Everything it tells goes through
/// `post`, which runs the closure on the service's thread.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    struct Setup {
        std::filesystem::path profile;
        connectors::ConnectorFactory connectors;
        store::Cache &cache;
        const base::Clock &clock;
        std::function<void(std::function<void()>)> post;
    };
    struct Events {
        std::function<void(const std::vector<connectors::ServerEntry> &)> listed;
        std::function<void(JobId, const connectors::ServerFacts &)> server;
        std::function<void(JobId, std::int64_t, std::int64_t)> progress;
        std::function<void(JobId, const RunResult &)> done;
    };

    SyncEngine(Setup setup, Events events);
    ~SyncEngine() override;

    void list();
    using EntryFound = std::function<void(base::Result<connectors::ServerEntry>)>;
    void find(const domain::ServerId &server, const EntryFound &found);
    void start(const Job &job, const connectors::ServerEntry &entry, base::Secret secret);
    /// The answer is done(Cancelled), whether or not the job had begun.
    void cancel(const Job &job);
    /// Writes down why a server was not read.
    void note(const domain::ServerId &server, const base::Error &error);
    [[nodiscard]] base::Result<void> forget(const domain::ServerId &server);

private:
    struct Work;
    void begin(Work &work);
    void finish(JobId job, const RunResult &result);

    Setup m_setup;
    Events m_events;
    std::map<JobId, std::unique_ptr<Work>> m_work;
};

} // namespace latchkey::sync

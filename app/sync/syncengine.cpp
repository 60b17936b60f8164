// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncengine.h"

#include "connectors/serverregistry.h"

#include <tuple>

namespace latchkey::sync {

/// A job under way: its connector and what reads through it.
struct SyncEngine::Work {
    Job job;
    std::unique_ptr<connectors::Connector> connector;
    std::unique_ptr<SyncRun> run;
    std::unique_ptr<DeviceReads> reads;
};

SyncEngine::SyncEngine(Setup setup, Events events)
    : m_setup(std::move(setup))
    , m_events(std::move(events))
{
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::list()
{
    const auto registry = connectors::ServerRegistry::open(m_setup.profile);
    // A registry that cannot be read fails each find(), with the reason.
    const auto servers = registry ? registry->servers() : std::vector<connectors::ServerEntry>{};
    m_setup.post([listed = m_events.listed, servers] { listed(servers); });
}

void SyncEngine::find(const domain::ServerId &server, const EntryFound &found)
{
    const auto registry = connectors::ServerRegistry::open(m_setup.profile);
    auto entry = registry ? registry->find(server)
                          : base::Result<connectors::ServerEntry>(tl::unexpected(registry.error()));
    m_setup.post([found, entry] { found(entry); });
}

void SyncEngine::start(const Job &job, const connectors::ServerEntry &entry, base::Secret secret)
{
    auto connector = m_setup.connectors(entry, std::move(secret));
    if (!connector) {
        const auto now = m_setup.clock.now();
        note(job.server, connector.error());
        finish(job.id, {.error = connector.error(), .startedAt = now, .endedAt = now});
        return;
    }
    auto &work = m_work[job.id];
    work = std::make_unique<Work>();
    work->job = job;
    work->connector = std::move(*connector);
    begin(*work);
}

void SyncEngine::begin(Work &work)
{
    const JobId id = work.job.id;
    const auto done = [this, id](const RunResult &result) { finish(id, result); };
    if (!work.job.isRun) {
        work.reads = std::make_unique<DeviceReads>(
            DeviceReads::Plan{work.job.server, std::move(work.job.devices), *work.connector,
                m_setup.cache, m_setup.clock},
            done);
        work.reads->start();
        return;
    }
    SyncRun::Events events{.server
        =
            [this, id](const connectors::ServerFacts &facts) {
                m_setup.post([told = m_events.server, id, facts] { told(id, facts); });
            },
        .progress =
            [this, id](std::int64_t count, std::int64_t total) {
                m_setup.post(
                    [told = m_events.progress, id, count, total] { told(id, count, total); });
            },
        .done = done};
    work.run = std::make_unique<SyncRun>(SyncRun::Plan{work.job.server, *work.connector,
                                             m_setup.cache, m_setup.clock, work.job.full},
        std::move(events));
    work.run->start();
}

void SyncEngine::finish(JobId job, const RunResult &result)
{
    if (const auto found = m_work.find(job); found != m_work.end()) {
        // It is on the stack: gone with the next turn of the event loop, silent from now on.
        const std::shared_ptr<Work> ended = std::move(found->second);
        m_work.erase(found);
        QMetaObject::invokeMethod(
            this, [ended] {}, Qt::QueuedConnection);
    }
    m_setup.post([told = m_events.done, job, result] { told(job, result); });
}

void SyncEngine::cancel(const Job &job)
{
    RunResult result{
        .error = base::Error{
            .kind = base::ErrorKind::Cancelled, .where = job.server.text(), .detail = {}}};
    if (const auto found = m_work.find(job.id); found != m_work.end() && found->second->run) {
        const auto error = result.error;
        result = found->second->run->result();
        result.error = error;
    }
    m_work.erase(job.id);
    result.endedAt = m_setup.clock.now();
    finish(job.id, result);
}

void SyncEngine::note(const domain::ServerId &server, const base::Error &error)
{
    // If even this cannot be written, the error itself still reaches the asker.
    std::ignore = m_setup.cache.failRun(server, error);
}

base::Result<void> SyncEngine::forget(const domain::ServerId &server)
{
    std::erase_if(m_work, [&](const auto &entry) { return entry.second->job.server == server; });
    return m_setup.cache.forgetServer(server);
}

} // namespace latchkey::sync

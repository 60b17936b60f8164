// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "sync/mailbox.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <map>

namespace latchkey::sync {

struct SyncService::Inside {
    explicit Inside(SyncParts given)
        : parts(std::move(given))
    {
    }

    struct Waiting {
        Job job;
        bool isCancelled = false;
        base::Call secret = {};
    };

    SyncParts parts;
    std::map<JobId, Waiting> jobs;
    JobId newest = 0;
    bool fullWhenListed = false;
    QTimer timer;
    QThread thread;
    SyncEngine *engine = nullptr; ///< deleted as the thread ends
    Mailbox *toEngine = nullptr; ///< the engine's child
    Mailbox *toService = nullptr;

    /// Runs it on the engine thread.
    void tell(std::function<void(SyncEngine &)> what) const
    {
        toEngine->post([to = engine, what = std::move(what)] { what(*to); });
    }
    [[nodiscard]] bool isRunning(const domain::ServerId &server) const
    {
        return std::ranges::any_of(jobs, [&](const auto &entry) {
            return entry.second.job.isRun && entry.second.job.server == server;
        });
    }
};

SyncService::SyncService(SyncParts parts, QObject *parent)
    : QObject(parent)
    , m_inside(std::make_unique<Inside>(std::move(parts)))
{
    createEngine();
    connect(&m_inside->timer, &QTimer::timeout, this, [this] { syncAll(); });
    m_inside->thread.setObjectName(QStringLiteral("sync"));
    m_inside->thread.start();
}

void SyncService::createEngine()
{
    const auto &parts = m_inside->parts;
    SyncEngine::Events events{.listed = [this](const auto &servers) { onListed(servers); },
        .server = [this](JobId job, const auto &facts) { onServer(job, facts); },
        .progress = [this](JobId job, auto done, auto total) { onProgress(job, done, total); },
        .done = [this](JobId job, const RunResult &result) { onDone(job, result); }};
    m_inside->toService = new Mailbox(this);
    m_inside->engine = new SyncEngine(
        {.profile = parts.profile,
            .connectors = parts.connectors,
            .cache = parts.cache,
            .clock = parts.clock,
            .post = [to = m_inside->toService](
                        std::function<void()> what) { to->post(std::move(what)); }},
        std::move(events));
    m_inside->toEngine = new Mailbox(m_inside->engine);
    m_inside->engine->moveToThread(&m_inside->thread);
    connect(&m_inside->thread, &QThread::finished, m_inside->engine, &QObject::deleteLater);
}

void SyncService::onListed(const std::vector<connectors::ServerEntry> &servers)
{
    const bool full = std::exchange(m_inside->fullWhenListed, false);
    for (const auto &entry : servers) {
        sync(entry.id, full);
    }
    if (m_inside->jobs.empty()) {
        Q_EMIT idle();
    }
}

SyncService::~SyncService()
{
    m_inside->thread.quit();
    m_inside->thread.wait();
}

void SyncService::syncAll(bool full)
{
    m_inside->fullWhenListed = m_inside->fullWhenListed || full;
    m_inside->tell([](SyncEngine &engine) { engine.list(); });
}

void SyncService::sync(const domain::ServerId &server, bool full)
{
    if (!m_inside->isRunning(server)) {
        add({.server = server, .full = full});
    }
}

void SyncService::readDevices(const domain::ServerId &server, std::vector<domain::DeviceId> devices)
{
    add({.server = server, .isRun = false, .devices = std::move(devices)});
}

void SyncService::add(Job job)
{
    job.id = ++m_inside->newest;
    const bool isRun = job.isRun;
    const auto server = job.server;
    m_inside->jobs[job.id].job = std::move(job);
    m_inside->tell([this, id = m_inside->newest, server](SyncEngine &engine) {
        engine.find(server,
            [this, id](const base::Result<connectors::ServerEntry> &entry) { onEntry(id, entry); });
    });
    if (isRun) {
        Q_EMIT started(server);
    }
}

void SyncService::onEntry(JobId job, const base::Result<connectors::ServerEntry> &entry)
{
    const auto found = m_inside->jobs.find(job);
    if (found == m_inside->jobs.end()) {
        return;
    }
    if (found->second.isCancelled) {
        return; // the engine's answer is under way
    }
    if (!entry) {
        onDone(job, failure(entry.error()));
        return;
    }
    found->second.secret = m_inside->parts.secrets(
        *entry, [this, job, entry = *entry](base::Result<base::Secret> secret) {
            onSecret(job, entry, std::move(secret));
        });
}

void SyncService::onSecret(
    JobId job, const connectors::ServerEntry &entry, base::Result<base::Secret> secret)
{
    const auto found = m_inside->jobs.find(job);
    if (found == m_inside->jobs.end()) {
        return;
    }
    if (!secret) {
        m_inside->tell([server = entry.id, error = secret.error()](
                           SyncEngine &engine) { engine.note(server, error); });
        onDone(job, failure(secret.error()));
        return;
    }
    // A closure for another thread must be copyable, a Secret is not.
    const auto held = std::make_shared<base::Secret>(std::move(*secret));
    m_inside->tell([job = found->second.job, entry, held](
                       SyncEngine &engine) { engine.start(job, entry, std::move(*held)); });
}

void SyncService::onServer(JobId job, const connectors::ServerFacts &facts)
{
    const auto found = m_inside->jobs.find(job);
    if (found != m_inside->jobs.end() && !found->second.isCancelled) {
        Q_EMIT serverRead(domain::ServerId(found->second.job.server), facts);
    }
}

void SyncService::onProgress(JobId job, qint64 done, qint64 total)
{
    const auto found = m_inside->jobs.find(job);
    if (found != m_inside->jobs.end() && !found->second.isCancelled) {
        Q_EMIT progressed(domain::ServerId(found->second.job.server), done, total);
    }
}

void SyncService::onDone(JobId job, const RunResult &result)
{
    const auto found = m_inside->jobs.find(job);
    if (found == m_inside->jobs.end()) {
        return;
    }
    const Job ended = found->second.job;
    m_inside->jobs.erase(found);
    if (ended.isRun) {
        Q_EMIT finished(ended.server, result);
    } else {
        Q_EMIT devicesRead(ended.server, result);
    }
    if (m_inside->jobs.empty()) {
        Q_EMIT idle();
    }
}

void SyncService::cancel(const domain::ServerId &server)
{
    for (const auto &[id, waiting] : m_inside->jobs) {
        if (waiting.job.server == server) {
            cancelJob(id);
        }
    }
}

void SyncService::cancelAll()
{
    for (const auto &[id, waiting] : m_inside->jobs) {
        cancelJob(id);
    }
}

void SyncService::cancelJob(JobId job)
{
    auto &waiting = m_inside->jobs.at(job);
    waiting.isCancelled = true;
    waiting.secret.cancel();
    // The engine answers for every job, also for one that it has not begun.
    m_inside->tell([wanted = waiting.job](SyncEngine &engine) { engine.cancel(wanted); });
}

void SyncService::forget(const domain::ServerId &server)
{
    cancel(server);
    m_inside->tell([this, server](SyncEngine &engine) {
        const auto done = engine.forget(server);
        m_inside->toService->post([this, server, done] {
            Q_EMIT forgotten(server, done ? std::nullopt : std::optional{done.error()});
        });
    });
}

base::Call SyncService::write(CacheWork work, base::Completion<void> done)
{
    const base::Promise<void> promise(std::move(done));
    base::Call call = promise.call();
    m_inside->tell([inside = m_inside.get(), work = std::move(work), promise](SyncEngine &) {
        inside->toService->post(
            [promise, result = work(inside->parts.cache)] { promise.deliver(result); });
    });
    return call;
}

base::Call SyncService::setKept(
    std::vector<domain::SealedOutputs> outputs, base::Completion<void> done)
{
    return write(
        [outputs = std::move(outputs)](store::Cache &cache) { return cache.setKept(outputs); },
        std::move(done));
}

base::Call SyncService::addAcknowledged(
    std::vector<store::AcknowledgedAt> macs, base::Completion<void> done)
{
    return write(
        [macs = std::move(macs)](store::Cache &cache) { return cache.addAcknowledged(macs); },
        std::move(done));
}

base::Call SyncService::forgetDevice(
    const domain::ServerId &server, const domain::DeviceId &device, base::Completion<void> done)
{
    return write(
        [server, device](store::Cache &cache) { return cache.forgetDevice(server, device); },
        std::move(done));
}

base::Call SyncService::setAccepted(
    std::vector<store::AcceptedUntil> macs, base::Completion<void> done)
{
    return write([macs = std::move(macs)](store::Cache &cache) { return cache.setAccepted(macs); },
        std::move(done));
}

void SyncService::setInterval(std::chrono::minutes interval)
{
    if (interval <= std::chrono::minutes::zero()) {
        m_inside->timer.stop();
    } else {
        m_inside->timer.start(interval);
    }
}

bool SyncService::isBusy() const
{
    return !m_inside->jobs.empty();
}

RunResult SyncService::failure(const base::Error &error) const
{
    const auto now = m_inside->parts.clock.now();
    return {.error = error, .startedAt = now, .endedAt = now};
}

} // namespace latchkey::sync

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/writer.h"

#include <algorithm>
#include <chrono>
#include <future>

namespace latchkey::server {

namespace {

/// More jobs than this wait for the next transaction.
constexpr std::size_t batchLimit = 1024;
/// The traces of an erased secret go when the writer has been idle this long, or is busy that long.
constexpr std::chrono::seconds removeWhenIdle{1};
constexpr std::chrono::seconds removeAtLatest{20};

} // namespace

Writer::Writer(std::unique_ptr<Connection> connection)
    : m_session(std::move(connection))
    , m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::submit(Work work, Completion completion)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({.work = std::move(work), .completion = std::move(completion)});
    }
    m_wake.notify_one();
}

base::Result<void> Writer::run(Work work)
{
    std::promise<base::Result<void>> promise;
    auto done = promise.get_future();
    submit(std::move(work),
        [&promise](const base::Result<void> &result) { promise.set_value(result); });
    return done.get();
}

void Writer::loop()
{
    while (true) {
        auto jobs = take();
        if (jobs.empty()) {
            break;
        }
        commit(jobs);
        for (auto &job : jobs) {
            job.completion(job.done);
        }
    }
    removeTraces();
}

std::vector<Writer::Job> Writer::take()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_stopping || !m_jobs.empty(); };
    while (m_erasedAt && (!m_wake.wait_for(lock, removeWhenIdle, ready) || isRemovalDue())) {
        lock.unlock();
        removeTraces();
        lock.lock();
    }
    m_wake.wait(lock, ready);
    std::vector<Job> jobs;
    if (m_jobs.size() <= batchLimit) {
        jobs.swap(m_jobs);
    } else {
        const auto end = m_jobs.begin() + static_cast<std::ptrdiff_t>(batchLimit);
        jobs.assign(std::make_move_iterator(m_jobs.begin()), std::make_move_iterator(end));
        m_jobs.erase(m_jobs.begin(), end);
    }
    return jobs;
}

base::Result<void> Writer::begin()
{
    auto &connection = m_session.connection();
    auto done = connection.beginWriting();
    if (!done && !connection.isUsable()) {
        done = connection.beginWriting(); // it was lost while nobody wrote
    }
    m_session.beginMemory();
    return done;
}

void Writer::commit(std::vector<Job> &jobs)
{
    auto done = begin();
    if (done && !runTogether(jobs)) {
        m_session.connection().rollBack();
        std::ignore = m_session.takeLines();
        done = begin();
        for (auto &job : jobs) {
            if (done) {
                runAlone(job);
            }
        }
    }
    if (done) {
        done = m_session.connection().commit();
    }
    if (!done) {
        m_session.connection().rollBack();
    }
    m_session.endMemory();
    if (m_session.takeSecretsErased() && !m_erasedAt) {
        m_erasedAt = std::chrono::steady_clock::now();
    }
    const auto lines = m_session.takeLines();
    if (done) {
        std::ranges::for_each(lines, m_listener);
        return;
    }
    for (auto &job : jobs) {
        job.done = tl::unexpected(done.error());
    }
}

bool Writer::runTogether(std::vector<Job> &jobs)
{
    for (auto &job : jobs) {
        job.done = job.work(m_session);
        if (!job.done) {
            return false;
        }
    }
    return m_session.connection().settle().has_value();
}

void Writer::runAlone(Job &job)
{
    const auto lines = m_session.lineCount();
    job.done = m_session.query("savepoint job").run();
    if (job.done) {
        job.done = job.work(m_session);
    }
    if (job.done) {
        job.done = m_session.query("release job").run();
    }
    // What this job wrote must have failed by now if it fails, and not in the next one.
    auto settled = m_session.connection().settle();
    if (job.done && settled) {
        return;
    }
    if (job.done) {
        job.done = std::move(settled);
    }
    m_session.dropLinesAfter(lines);
    m_session.beginMemory();
    std::ignore = m_session.query("rollback to job").run();
    std::ignore = m_session.query("release job").run();
    std::ignore = m_session.connection().settle();
}

void Writer::removeTraces()
{
    if (m_session.connection().removeTraces()) {
        m_erasedAt.reset();
    } else if (m_erasedAt) {
        m_erasedAt = std::chrono::steady_clock::now();
    }
}

bool Writer::isRemovalDue() const
{
    return m_erasedAt && std::chrono::steady_clock::now() - *m_erasedAt > removeAtLatest;
}

} // namespace latchkey::server

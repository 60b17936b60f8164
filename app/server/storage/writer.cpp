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
/// An erased secret leaves the WAL when the writer has been idle this long, or is busy that long.
constexpr std::chrono::seconds truncateWhenIdle{1};
constexpr std::chrono::seconds truncateAtLatest{20};

} // namespace

Writer::Writer(sqlite::Database database)
    : m_session(std::move(database))
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
    truncateWal();
}

std::vector<Writer::Job> Writer::take()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_stopping || !m_jobs.empty(); };
    while (
        m_erasedInWal && (!m_wake.wait_for(lock, truncateWhenIdle, ready) || isTruncationDue())) {
        lock.unlock();
        truncateWal();
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

void Writer::commit(std::vector<Job> &jobs)
{
    auto done = m_session.database().run("begin immediate");
    if (done) {
        for (auto &job : jobs) {
            runOne(job);
        }
        done = m_session.query("commit").run();
        if (!done) {
            std::ignore = m_session.database().run("rollback");
        }
    }
    if (m_session.takeSecretsErased() && !m_erasedInWal) {
        m_erasedInWal = std::chrono::steady_clock::now();
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

void Writer::runOne(Job &job)
{
    job.done = m_session.query("savepoint job").run();
    if (!job.done) {
        return;
    }
    const auto lines = m_session.lineCount();
    job.done = job.work(m_session);
    if (!job.done) {
        m_session.dropLinesAfter(lines);
        std::ignore = m_session.query("rollback to job").run();
    }
    if (auto released = m_session.query("release job").run(); !released && job.done) {
        job.done = released;
    }
}

void Writer::truncateWal()
{
    // Column 0 is 1 while a reader still needs the old pages: then it is tried again.
    auto busy
        = m_session.query("pragma wal_checkpoint(truncate)").one([](const sqlite::Statement &row) {
              return row.integer(0) != 0;
          });
    if (busy && *busy && !**busy) {
        m_erasedInWal.reset();
    } else if (m_erasedInWal) {
        m_erasedInWal = std::chrono::steady_clock::now();
    }
}

bool Writer::isTruncationDue() const
{
    return m_erasedInWal && std::chrono::steady_clock::now() - *m_erasedInWal > truncateAtLatest;
}

} // namespace latchkey::server

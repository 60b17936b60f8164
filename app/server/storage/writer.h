// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/session.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace latchkey::server {

/// The one thread that writes: all waiting jobs go into one transaction and share its sync. Of
/// several servers over one database, one writes at a time.
class Writer {
public:
    /// Runs on the writer's thread; a failure rolls back this job alone. It may run twice and must
    /// do the same again: where one of a batch fails, all of it is rolled back, and then each runs
    /// in a savepoint of its own.
    using Work = std::function<base::Result<void>(Session &session)>;
    /// Called once on the writer's thread, after the commit is synced or the job has failed.
    using Completion = std::function<void(const base::Result<void> &done)>;

    explicit Writer(std::unique_ptr<Connection> connection);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    ~Writer(); ///< finishes what was submitted

    /// Takes the lines that committed jobs announced, on the writer's thread; set it before the
    /// first job.
    using Listener = std::function<void(const std::string &line)>;
    void listen(Listener listener) { m_listener = std::move(listener); }

    void submit(Work work, Completion completion);
    /// Waits for its own job; never from the writer's thread.
    [[nodiscard]] base::Result<void> run(Work work);

private:
    struct Job {
        Work work;
        Completion completion;
        base::Result<void> done = {};
    };
    void loop();
    [[nodiscard]] std::vector<Job> take();
    [[nodiscard]] base::Result<void> begin();
    void commit(std::vector<Job> &jobs);
    /// Without savepoints, which cost more than what most jobs do; false: nothing of it may stay.
    [[nodiscard]] bool runTogether(std::vector<Job> &jobs);
    void runAlone(Job &job);
    void removeTraces();
    [[nodiscard]] bool isRemovalDue() const;

    Session m_session;
    Listener m_listener = [](const std::string &) {};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs;
    bool m_stopping = false;
    /// Since when there are traces of what was erased from the tables.
    std::optional<std::chrono::steady_clock::time_point> m_erasedAt;
    std::thread m_thread;
};

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo.h"
#include "simulator/support/serversite.h"

#include <QTemporaryDir>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace latchkey::simulator::test {

/// What a demo told, for a waiting test; any thread.
class Progress {
public:
    [[nodiscard]] DemoListener listener();
    /// Each waits until it is so, at most four minutes: two slow, shared cores, under a sanitizer.
    [[nodiscard]] bool waitForDay(int day);
    [[nodiscard]] bool waitForLogins(std::size_t count);
    [[nodiscard]] bool waitForFailure();
    [[nodiscard]] std::string failure();
    [[nodiscard]] std::vector<int> days();

private:
    template <typename Change> void note(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <typename Condition> bool wait(Condition condition);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<int> m_days;
    std::size_t m_logins = 0;
    std::string m_failure;
};

/// Two real servers, a demo on them and what it tells.
struct RunningDemo {
    explicit RunningDemo(base::Instant wall);
    ~RunningDemo() { demo->stop(); }
    RunningDemo(const RunningDemo &) = delete;
    RunningDemo &operator=(const RunningDemo &) = delete;
    void start() { demo->start(hq->server(), schools->server(), progress.listener()); }

    QTemporaryDir folder;
    base::SettableClock clock;
    Progress progress;
    std::unique_ptr<Demo> demo;
    std::unique_ptr<ServerSite> hq;
    std::unique_ptr<ServerSite> schools;
};

} // namespace latchkey::simulator::test

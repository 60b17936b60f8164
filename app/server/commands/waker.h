// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/front/httpcall.h"
#include "server/front/metrics.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>

namespace latchkey::server {

/// Tells `--wake-url` which Macs have commands waiting, from a thread of its own. A failure is
/// counted (latchkeyd_wake_failures_total) and ignored.
class Waker {
public:
    /// `url` http://HOST[:PORT]/PATH; empty = wakes nobody. Usage when it is no such URL.
    [[nodiscard]] static base::Result<std::unique_ptr<Waker>> start(
        const std::string &url, Metrics &metrics);
    Waker(const Waker &) = delete;
    Waker &operator=(const Waker &) = delete;
    ~Waker();

    /// Any thread; returns at once.
    void wake(const std::string &udid);

private:
    Waker(std::optional<HttpTarget> target, Metrics &metrics);
    void loop();

    std::optional<HttpTarget> m_target;
    Metrics &m_metrics;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<std::string> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::server

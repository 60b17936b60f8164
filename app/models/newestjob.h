// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace latchkey::models {

/// One background thread that runs the newest job; an older one is cancelled and its end dropped.
/// start() on the owner's thread; a job's end runs there too, exactly once, or never after a newer
/// start() or the owner's death.
class NewestJob final : public QObject {
    Q_OBJECT

public:
    using End = std::function<void()>;
    /// Runs in the background and returns what is to be done on the owner's thread.
    using Job = std::function<End(const base::CancelToken &)>;

    explicit NewestJob(QObject *parent = nullptr);
    ~NewestJob() override;

    void start(Job job);
    /// Drops the running job and its end.
    void cancel();

private:
    struct Task {
        Job job;
        base::CancelToken token;
        std::uint64_t generation = 0;
    };
    void work();
    void finish(std::uint64_t generation, const End &end) const;

    std::uint64_t m_generation = 0; ///< owner's thread only
    std::optional<base::Cancellation> m_running; ///< owner's thread only
    std::mutex m_mutex; ///< guards m_next and m_stopping
    std::condition_variable m_changed;
    std::optional<Task> m_next;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::models

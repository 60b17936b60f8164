// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newestjob.h"

namespace latchkey::models {

NewestJob::NewestJob(QObject *parent)
    : QObject(parent)
    , m_thread([this] { work(); })
{
}

NewestJob::~NewestJob()
{
    cancel();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void NewestJob::start(Job job)
{
    cancel();
    m_running.emplace();
    {
        const std::lock_guard lock(m_mutex);
        m_next = Task{std::move(job), m_running->token(), m_generation};
    }
    m_changed.notify_one();
}

void NewestJob::cancel()
{
    ++m_generation;
    m_running.reset();
    const std::lock_guard lock(m_mutex);
    m_next.reset();
}

void NewestJob::work()
{
    while (true) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopping || m_next.has_value(); });
        if (m_stopping) {
            return;
        }
        const Task task = std::move(*m_next);
        m_next.reset();
        lock.unlock();
        End end = task.job(task.token);
        if (!task.token.isCancelled()) {
            QMetaObject::invokeMethod(
                this,
                [this, generation = task.generation, end = std::move(end)] {
                    finish(generation, end);
                },
                Qt::QueuedConnection);
        }
    }
}

void NewestJob::finish(std::uint64_t generation, const End &end) const
{
    if (generation == m_generation && end) {
        end();
    }
}

} // namespace latchkey::models

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace latchkey::sync {

/// Hands closures to its parent's thread, which runs them in order; what has not run when the
/// parent dies never runs. The event loop alone could do that too, but ThreadSanitizer does not see
/// into Qt: the mutex shows it what is handed over.
class Mailbox : public QObject {
    Q_OBJECT

public:
    explicit Mailbox(QObject *owner)
        : QObject(owner)
    {
    }
    /// From any thread, while the owner lives.
    void post(std::function<void()> what)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(std::move(what));
        }
        QMetaObject::invokeMethod(this, "runNext", Qt::QueuedConnection);
    }

private:
    Q_INVOKABLE void runNext()
    {
        std::unique_lock lock(m_mutex);
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        next();
    }

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace latchkey::sync

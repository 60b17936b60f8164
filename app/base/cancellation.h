// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace latchkey::base {

/// The reading side of a Cancellation: cheap to copy, asked from any thread.
class CancelToken {
public:
    CancelToken() = default;
    [[nodiscard]] bool isCancelled() const { return m_flag && m_flag->load(); }

private:
    friend class Cancellation;
    explicit CancelToken(std::shared_ptr<std::atomic<bool>> flag)
        : m_flag(std::move(flag))
    {
    }
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// The holder's side: cancel() once, seen by every token; cancels by itself when its owner dies.
class Cancellation {
public:
    Cancellation()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {
    }
    Cancellation(const Cancellation &) = delete;
    Cancellation &operator=(const Cancellation &) = delete;
    Cancellation(Cancellation &&) = default;
    Cancellation &operator=(Cancellation &&) = delete;
    ~Cancellation()
    {
        if (m_flag) {
            m_flag->store(true);
        }
    }
    void cancel() { m_flag->store(true); }
    [[nodiscard]] CancelToken token() const { return CancelToken{m_flag}; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace latchkey::base

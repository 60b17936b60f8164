// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

/// The one contract of everything asynchronous: the completion is called exactly once, later and on
/// the thread that asked, or never once the asker has cancelled or dropped its Call.
namespace latchkey::base {

template <typename T> using Completion = std::function<void(Result<T>)>;

/// The asker's side of something under way. Dropping it cancels. One thread.
class Call {
public:
    Call() = default;
    Call(Call &&other) noexcept = default;
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    [[nodiscard]] bool isPending() const { return m_state && !m_state->isSettled; }
    void cancel()
    {
        const auto state = std::exchange(m_state, nullptr);
        if (state && !std::exchange(state->isSettled, true)) {
            if (const auto stop = std::exchange(state->stop, nullptr)) {
                stop();
            }
        }
    }

private:
    template <typename> friend class Promise;
    struct State {
        bool isSettled = false;
        std::function<void()> stop;
    };
    explicit Call(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<State> m_state;
};

/// The working side: delivers at most once, and nothing after the Call was cancelled.
template <typename T> class Promise {
public:
    explicit Promise(Completion<T> completion)
        : m_state(std::make_shared<State>())
    {
        m_state->completion = std::move(completion);
    }

    /// The asker's side; `stop` runs if it cancels before the delivery. Taken once.
    [[nodiscard]] Call call(std::function<void()> stop = {}) const
    {
        m_state->stop = [state = std::weak_ptr(m_state), stop = std::move(stop)] {
            if (const auto alive = state.lock()) {
                const auto dropped = std::exchange(alive->completion, nullptr);
            }
            if (stop) {
                stop();
            }
        };
        return Call{m_state};
    }

    [[nodiscard]] bool isWanted() const { return !m_state->isSettled; }
    void deliver(Result<T> result) const
    {
        const auto state = m_state; // the completion may destroy whatever holds this promise
        if (!std::exchange(state->isSettled, true)) {
            state->stop = nullptr;
            const auto completion = std::exchange(state->completion, nullptr);
            completion(std::move(result));
        }
    }

private:
    struct State : Call::State {
        Completion<T> completion;
    };
    std::shared_ptr<State> m_state;
};

/// Holds the calls of an owner that has several at a time; forgets the settled ones by itself.
class Calls {
public:
    void add(Call call)
    {
        std::erase_if(m_calls, [](const Call &held) { return !held.isPending(); });
        m_calls.push_back(std::move(call));
    }
    void cancel() { m_calls.clear(); }

private:
    std::vector<Call> m_calls;
};

} // namespace latchkey::base

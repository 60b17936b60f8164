// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>

namespace latchkey::simulator {

/// A file descriptor that is closed at its end.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// Waits for many sockets at once (epoll). One thread, but for interrupt().
class EventLoop {
public:
    using Handler = std::function<void(std::uint32_t events)>;

    [[nodiscard]] static base::Result<std::unique_ptr<EventLoop>> make();
    /// Calls `handler` while `events` (EPOLLIN, EPOLLOUT) hold for `descriptor`.
    void watch(int descriptor, std::uint32_t events, Handler handler);
    void change(int descriptor, std::uint32_t events);
    void unwatch(int descriptor);
    /// Handles what is ready; waits at most that long for the first of it.
    void run(std::chrono::milliseconds atMost);
    /// Ends a waiting run() at once. Any thread, also a signal handler.
    void interrupt() const;

private:
    EventLoop(Descriptor poll, Descriptor bell);

    Descriptor m_poll;
    Descriptor m_bell; ///< an eventfd
    std::unordered_map<int, std::shared_ptr<Handler>> m_handlers;
};

} // namespace latchkey::simulator

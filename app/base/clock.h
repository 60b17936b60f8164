// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <atomic>

namespace latchkey::base {

/// Where "now" comes from, so that the demo can live through 90 days. now() from any thread.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class WallClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that its owner sets, until follow(): from then on it runs with the machine's clock.
class SettableClock final : public Clock {
public:
    explicit SettableClock(Instant start)
        : m_fixed(toMillis(start))
    {
    }
    [[nodiscard]] Instant now() const override
    {
        return m_following ? WallClock{}.now() : fromMillis(m_fixed);
    }
    void set(Instant at) { m_fixed = toMillis(at); }
    void follow() { m_following = true; }

private:
    std::atomic<std::int64_t> m_fixed;
    std::atomic<bool> m_following = false;
};

} // namespace latchkey::base

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/watchdog.h"

#include <algorithm>
#include <ctime>

namespace latchkey::tests {

namespace {

constexpr std::chrono::milliseconds turn{1};

std::chrono::nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Watchdog::Watchdog()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
    m_timer.start(turn);
    m_thread = std::thread([this] { turnControl(); });
}

Watchdog::~Watchdog()
{
    m_isOver = true;
    m_thread.join();
}

void Watchdog::turnControl()
{
    std::chrono::nanoseconds next = processorTime() + turn;
    while (!m_isOver) {
        if (processorTime() >= next) {
            next += turn;
            ++m_control;
        }
    }
}

void Watchdog::look()
{
    const int control = m_control;
    if (m_turns++ > 0) {
        m_longest = std::max(m_longest, control - m_seen);
    }
    m_seen = control;
}

} // namespace latchkey::tests

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/watchdog.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace latchkey::tests {

namespace {

constexpr std::chrono::milliseconds turn{1};
constexpr int betweenQuestions = 20; ///< in turns

} // namespace

Watchdog::Watchdog()
    : m_schedule(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
}

Watchdog::~Watchdog()
{
    ::close(m_schedule);
}

bool Watchdog::watch(std::function<bool()> isDone, std::chrono::milliseconds patience)
{
    m_isDone = std::move(isDone);
    m_last = ownTime();
    m_timer.start(turn);
    m_end.start(patience);
    const bool wasDone = m_loop.exec() == 0;
    m_timer.stop();
    m_end.stop();
    return wasDone;
}

std::chrono::milliseconds Watchdog::longest() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_longest);
}

void Watchdog::look()
{
    const std::chrono::nanoseconds now = ownTime();
    m_longest = std::max(m_longest, now - m_last);
    if (++m_turns % betweenQuestions == 0 && m_isDone()) {
        m_loop.exit(0);
    }
    m_last = ownTime(); // the question is the test's
}

std::chrono::nanoseconds Watchdog::ownTime() const
{
    return std::chrono::steady_clock::now().time_since_epoch() - inLine();
}

// "ON-PROCESSOR IN-LINE SLICES", the first two in nanoseconds.
std::chrono::nanoseconds Watchdog::inLine() const
{
    std::array<char, 128> bytes{};
    const ssize_t size = ::pread(m_schedule, bytes.data(), bytes.size(), 0);
    const std::string_view text(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
    const auto space = text.find(' ');
    std::int64_t waited = 0;
    if (space != std::string_view::npos) {
        std::from_chars(text.data() + space + 1, text.data() + text.size(), waited);
    }
    return std::chrono::nanoseconds(waited);
}

} // namespace latchkey::tests

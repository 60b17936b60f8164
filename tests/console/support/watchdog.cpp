// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/support/watchdog.h"

#include <algorithm>

namespace latchkey::tests {

namespace {

constexpr std::chrono::milliseconds turn{1};

} // namespace

Watchdog::Watchdog()
{
    connect(
        &m_thread, &QThread::started, &m_thread,
        [this] {
            auto *timer = new QTimer;
            timer->setTimerType(Qt::PreciseTimer);
            connect(
                timer, &QTimer::timeout, timer, [this] { ++m_control; }, Qt::DirectConnection);
            connect(&m_thread, &QThread::finished, timer, &QObject::deleteLater);
            timer->start(turn);
        },
        Qt::DirectConnection);
    m_thread.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::look);
    m_timer.start(turn);
}

Watchdog::~Watchdog()
{
    m_thread.quit();
    m_thread.wait();
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

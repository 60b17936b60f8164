// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <thread>

namespace latchkey::tests {

/// Measures for how long the event loop of its thread does not come round, in the turns that a
/// control loop on a thread of its own makes meanwhile. A turn of the control takes a millisecond
/// of processor time, and it never rests: where the processors are shared, both loops get as much,
/// and the measure does not grow; where this loop waits for a lock or a disk, it does.
class Watchdog final : public QObject {
    Q_OBJECT

public:
    Watchdog();
    ~Watchdog() override;

    /// Of the control loop, in the longest time without a turn of this one.
    [[nodiscard]] int longestGap() const { return m_longest; }
    /// How often this loop came round, and the control loop.
    [[nodiscard]] int turns() const { return m_turns; }
    [[nodiscard]] int controlTurns() const { return m_control; }

private:
    void look();
    void turnControl();

    std::atomic<int> m_control = 0;
    std::atomic<bool> m_isOver = false;
    QTimer m_timer;
    int m_seen = 0; ///< of the control's turns
    int m_turns = 0;
    int m_longest = 0;
    std::thread m_thread; ///< the control's
};

} // namespace latchkey::tests

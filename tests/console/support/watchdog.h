// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace latchkey::tests {

/// Measures for how long the event loop of its thread does not come round, in the turns that a
/// control loop on a thread of its own makes meanwhile. A turn takes a millisecond where the
/// machine is free; where it is not, both loops wait alike, and the measure does not grow.
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

    QThread m_thread;
    std::atomic<int> m_control = 0;
    QTimer m_timer;
    int m_seen = 0; ///< of the control's turns
    int m_turns = 0;
    int m_longest = 0;
};

} // namespace latchkey::tests

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace latchkey::tests {

/// Measures for how long the event loop of its thread does not come round, in the thread's own
/// time: it computes, or waits for a lock or a disk. What it stands in line for a processor is the
/// machine's affair and does not count, so that the measure does not grow with the load.
class Watchdog final : public QObject {
    Q_OBJECT

public:
    Watchdog();
    ~Watchdog() override;

    /// Turns the loop of this thread until it is done, or for `patience`; that it was done.
    [[nodiscard]] bool watch(
        std::function<bool()> isDone, std::chrono::milliseconds patience = std::chrono::minutes(4));
    /// The longest time without a turn, of all that was watched.
    [[nodiscard]] std::chrono::milliseconds longest() const;
    [[nodiscard]] int turns() const { return m_turns; }

private:
    void look();
    [[nodiscard]] std::chrono::nanoseconds inLine() const;
    [[nodiscard]] std::chrono::nanoseconds ownTime() const;

    int m_schedule; ///< what the kernel tells of this thread; -1 where it does not
    QEventLoop m_loop;
    QTimer m_timer;
    QTimer m_end;
    std::function<bool()> m_isDone;
    int m_turns = 0;
    std::chrono::nanoseconds m_last{0};
    std::chrono::nanoseconds m_longest{0};
};

} // namespace latchkey::tests

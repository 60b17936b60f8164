// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/storage/dayrows.h"
#include "server/storage/storage.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace latchkey::server {

/// Writes the row of each finished day when the first request of a new day arrives, from the data
/// as it was before that request; days without any request get theirs too.
class DayEnd {
public:
    DayEnd(Storage &storage, const base::Clock &clock, bool advertises);
    DayEnd(const DayEnd &) = delete;
    DayEnd &operator=(const DayEnd &) = delete;
    ~DayEnd();

    /// Call before each request is handled; cheap while the day is the same.
    void look();
    /// Waits until the rows of all days before today are written; then days() is complete.
    void settle();
    /// From and to included, by date.
    [[nodiscard]] static base::Result<std::vector<DayRow>> days(
        Session &session, std::string_view from, std::string_view to);

private:
    struct Task;
    /// The first day without a row, as days since 1970.
    [[nodiscard]] static std::int64_t firstOpenDay(Session &session, std::int64_t today);
    void loop();
    void write(Task &task);

    Storage &m_storage;
    const base::Clock &m_clock;
    bool m_advertises;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Task>> m_tasks;
    std::int64_t m_today = 0; ///< days since 1970; 0 = not looked yet
    bool m_busy = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::server

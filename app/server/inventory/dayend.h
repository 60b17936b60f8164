// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/storage/storage.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace latchkey::server {

/// Status counts of the whole fleet at the end of one day (UTC).
struct DayRow {
    std::string date; ///< "2026-09-01"
    std::int64_t escrowed = 0;
    std::int64_t notEscrowed = 0;
    std::int64_t atRisk = 0;
    std::int64_t unknown = 0;
    std::int64_t notApplicable = 0;
    std::int64_t pending = 0;
    std::int64_t stale = 0;
    std::int64_t proven = 0;

    bool operator==(const DayRow &) const = default;
};

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
    void loop();

    Storage &m_storage;
    const base::Clock &m_clock;
    bool m_advertises;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Task>> m_tasks;
    std::int64_t m_today;
    bool m_busy = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::server

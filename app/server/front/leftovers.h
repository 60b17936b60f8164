// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace latchkey::server {

/// Reads what clients go on to send of a body that was refused by its headers, and drops it: a
/// connection that is closed over unread bytes is reset, and then a client that sends first and
/// reads later loses its answer. Only so many at once, so many bytes, and no silence.
class Leftovers {
public:
    Leftovers();
    Leftovers(const Leftovers &) = delete;
    Leftovers &operator=(const Leftovers &) = delete;
    ~Leftovers(); ///< closes them all

    /// A copy of this socket, whose owner may close its own; from any thread. Where there are too
    /// many already, nothing.
    void take(int socket);

private:
    using Clock = std::chrono::steady_clock;
    struct Stream {
        int socket;
        std::uint64_t dropped;
        Clock::time_point heard;
    };
    void loop();
    /// False: it ended, is silent for too long, or sends too much.
    [[nodiscard]] static bool readSome(Stream &stream);
    [[nodiscard]] bool waitForBytes(const std::vector<Stream> &streams) const;
    [[nodiscard]] bool admitNew(std::vector<Stream> &streams);

    std::mutex m_mutex;
    std::vector<int> m_new;
    std::size_t m_count = 0; ///< new ones included
    bool m_stopping = false;
    int m_wake; ///< an eventfd
    std::thread m_thread;
};

} // namespace latchkey::server

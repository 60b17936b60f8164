// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/crew.h"
#include "simulator/stories.h"
#include "simulator/wakelistener.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace latchkey::simulator {

/// The Macs of a mixed fleet: the same seed and count give the same Macs with the same stories.
[[nodiscard]] std::vector<Telling> castFleet(std::uint64_t seed, std::size_t count);

/// What the servers did not take, and how many Macs lost their server.
struct FleetResult {
    std::map<std::string, std::size_t> refusals = {}; ///< "SetBootstrapToken 500" -> how often
    std::size_t lost = 0;
    std::optional<base::Error> firstLoss = {};
};

/// Plays the stories of a fleet against one server, then keeps its Macs alive. One thread.
class Fleet {
public:
    Fleet(EventLoop &loop, Crew &crew)
        : m_loop(loop)
        , m_crew(crew)
    {
    }
    /// Takes wakes on HOST:PORT from now on; the URL for the server's --wake-url.
    [[nodiscard]] base::Result<std::string> listen(const std::string &host, std::uint16_t port);
    /// Plays all scenes of all Macs, many Macs at once; ends early when `stop` says so.
    void play(std::vector<Telling> tellings, const Surroundings &surroundings,
        const std::function<bool()> &stop);
    /// Polls every `pause` (zero: only wakes) until `stop` says so.
    void keepAlive(std::chrono::milliseconds pause, const std::function<bool()> &stop);
    /// One line of JSON a Mac.
    [[nodiscard]] std::string truth();
    [[nodiscard]] const FleetResult &result() const { return m_result; }

private:
    /// A Mac that is busy calls again afterwards: what it was woken for may have come too late.
    void wake(std::size_t index);
    void connect(std::size_t index);
    void note(const VisitOutcome &outcome);

    EventLoop &m_loop;
    Crew &m_crew;
    std::unique_ptr<WakeListener> m_wakes;
    std::set<std::size_t> m_woken; ///< their calls have not begun
    FleetResult m_result;
};

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "simulator/visit.h"

#include <deque>
#include <string>
#include <vector>

namespace latchkey::simulator::test {

/// A server of one Mac, without sockets: it keeps the token as Apple wants it, hands out queued
/// commands, and fails on a message that Apple does not know.
class StrictServer {
public:
    /// Carries the whole visit.
    void serve(Visit &visit);
    /// Settings/MDMOptions BootstrapTokenAllowed.
    void queueOption();
    void queueQueries(const std::vector<std::string> &names);
    void queueCommand(const std::string &type);
    void queue(macos::Plist command);

    std::string token; ///< what it holds; empty: nothing
    bool refusesTokens = false; ///< answers SetBootstrapToken with 500
    std::vector<std::string> messages; ///< types, and the status of connects, in their order
    std::vector<macos::Plist> replies; ///< answers to commands
    std::vector<std::string> outputs; ///< what scripts posted
    std::vector<std::string> complaints; ///< what no Mac may send

private:
    [[nodiscard]] Response handle(const Visit::Outgoing &outgoing);
    [[nodiscard]] Response checkIn(const macos::Plist &message);
    [[nodiscard]] Response connect(const macos::Plist &message);

    std::deque<macos::Plist> m_queue;
    int m_next = 0;
};

} // namespace latchkey::simulator::test

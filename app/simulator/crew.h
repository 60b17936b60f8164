// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/courier.h"
#include "simulator/deviceca.h"

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace latchkey::simulator {

/// One contact that a Mac shall make, and with which identity.
struct Contact {
    std::vector<Errand> errands;
    bool newIdentity = false; ///< a key and certificate of its own for this and all later ones
    bool renewedIdentity = false; ///< a new certificate for the same key
    Courier::Done done = [](const VisitOutcome &) {};
};

/// Many Macs and their identities; each makes one contact at a time, all together at most as many
/// as there are connections. One thread, that of the loop.
class Crew {
public:
    struct Options {
        std::size_t connections = 48;
        std::chrono::milliseconds deadline = std::chrono::seconds(30);
        KeyKind keys = KeyKind::EcP256;
        std::filesystem::path identities = {}; ///< ready UDID.key and UDID.pem; empty: none
    };

    /// `ca` may be nullptr where every identity is ready; it must outlive the crew.
    Crew(EventLoop &loop, const DeviceCa *ca, Options options);

    /// `surroundings` must outlive the crew. The index of the new Mac.
    std::size_t add(Mac mac, const Surroundings &surroundings);
    /// Starts the contact, or lines it up behind the ones of this Mac.
    void contact(std::size_t index, Contact contact);

    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    [[nodiscard]] Mac &mac(std::size_t index) { return m_members[index].mac; }
    [[nodiscard]] std::optional<std::size_t> indexOf(const std::string &udid) const;
    /// Contacts started or lined up, and not ended.
    [[nodiscard]] std::size_t underWay() const { return m_underWay; }
    [[nodiscard]] bool isBusy(std::size_t index) const { return m_members[index].onVisit; }
    /// Handles what the sockets bring; waits at most that long.
    void run(std::chrono::milliseconds atMost);

private:
    struct Member {
        Mac mac;
        const Surroundings &surroundings;
        std::optional<Identity> identity = {};
        std::deque<Contact> waiting = {};
        bool onVisit = false;
    };
    void startNext(std::size_t index);
    [[nodiscard]] base::Result<Identity> identityFor(const Member &member, const Contact &contact);

    EventLoop &m_loop;
    const DeviceCa *m_ca;
    Options m_options;
    HttpClient m_client;
    Courier m_courier;
    std::deque<Member> m_members; ///< a deque: visits hold references
    std::unordered_map<std::string, std::size_t> m_byUdid;
    std::size_t m_underWay = 0;
    std::chrono::steady_clock::time_point m_lastCheck = std::chrono::steady_clock::now();
};

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "server/support/serverunder.h"

#include <string>

namespace latchkey::server::test {

/// A small Mac: it sends what it is told, signed by its identity.
class TestMac {
public:
    explicit TestMac(ServerUnder &server, std::string udid = "MAC-1");
    TestMac(std::uint16_t port, std::string udid, DeviceIdentityKey with);

    [[nodiscard]] const std::string &udid() const { return m_udid; }
    DeviceIdentityKey identity;
    std::string osVersion = "14.4";
    std::string serial = "SERIAL1";

    [[nodiscard]] WireReply send(const std::string &path, const macos::Plist &message) const;
    [[nodiscard]] WireReply sendRaw(const std::string &path, const std::string &body) const;
    /// A check-in message with UDID and Topic, and what else it has.
    [[nodiscard]] WireReply checkin(const std::string &type, macos::Plist::Dict more = {}) const;
    int authenticate() const;
    int tokenUpdate(bool awaiting = false) const;
    int setToken(std::string_view token) const;
    /// The bytes in the answer; "STATUS" where that is not 200.
    [[nodiscard]] std::string token() const;

    /// What an Idle or a report is answered with.
    struct Delivered {
        int status = 0;
        std::string uuid = {}; ///< empty: no command
        std::string request = {}; ///< RequestType
        std::string body = {};
    };
    [[nodiscard]] Delivered idle() const { return report("Idle", {}); }
    Delivered report(
        const std::string &status, const std::string &uuid, macos::Plist::Dict more = {}) const;
    /// Takes all commands in turn and acknowledges them without any answers; their types.
    std::vector<std::string> drain() const;

private:
    std::uint16_t m_port;
    std::string m_udid;
};

} // namespace latchkey::server::test

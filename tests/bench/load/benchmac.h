// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/load/connection.h"
#include "macos/plist.h"
#include "simulator/deviceca.h"

#include <string>

namespace latchkey::bench {

/// Where the Macs of a measurement enroll.
struct Site {
    std::string caFolder;
    std::uint16_t port = 0;
    std::string path = "/mdm";
    int macs = 512;
    std::string run = "A"; ///< part of each UDID: Macs of another run are other Macs
};

[[noreturn]] void stop(const std::string &what);

/// A Mac whose requests are signed beforehand, so that only the server is measured.
class BenchMac {
public:
    /// Authenticate and TokenUpdate over this connection; the program stops where they fail.
    BenchMac(const Site &site, const simulator::DeviceCa &ca, int number, Connection &connection);
    /// Sets a token of 95 bytes.
    [[nodiscard]] std::string setToken() const;
    [[nodiscard]] std::string idle() const;

private:
    [[nodiscard]] std::string signedRequest(
        const macos::Plist &message, const std::string &type) const;

    const Site &m_site;
    std::string m_udid;
    simulator::Identity m_identity;
};

/// The device CA of the site; the program stops where there is none.
[[nodiscard]] simulator::DeviceCa caOf(const Site &site);

} // namespace latchkey::bench

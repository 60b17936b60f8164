// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/benchmac.h"

#include <cstdlib>
#include <iostream>
#include <utility>

namespace latchkey::bench {

using macos::Plist;

namespace {

constexpr auto checkin = "application/x-apple-aspen-mdm-checkin";

template <typename T> T must(base::Result<T> result, const std::string &what)
{
    if (!result) {
        stop(what + ": " + result.error().where + ": " + result.error().detail);
    }
    return std::move(*result);
}

} // namespace

void stop(const std::string &what)
{
    std::cerr << "bench: " << what << '\n';
    std::exit(1);
}

simulator::DeviceCa caOf(const Site &site)
{
    return must(simulator::DeviceCa::load(site.caFolder), "cannot read the device CA");
}

BenchMac::BenchMac(
    const Site &site, const simulator::DeviceCa &ca, int number, Connection &connection)
    : m_site(site)
    , m_udid("BENCH-" + site.run + "-" + std::to_string(number))
    , m_identity(must(ca.issue(m_udid, simulator::KeyKind::EcP256), "cannot issue a certificate"))
{
    for (const auto &message :
        {Plist::dict({{"MessageType", "Authenticate"}, {"UDID", m_udid}, {"Topic", "topic"},
             {"SerialNumber", "S" + m_udid}, {"OSVersion", "15.1"}, {"Model", "Mac14,2"}}),
            Plist::dict({{"MessageType", "TokenUpdate"}, {"UDID", m_udid}, {"Topic", "topic"},
                {"PushMagic", "magic"}, {"Token", Plist::data("push")}})}) {
        if (connection.ask(signedRequest(message, checkin)) != 200) {
            stop("a Mac cannot enroll");
        }
    }
}

std::string BenchMac::setToken() const
{
    return signedRequest(Plist::dict({{"MessageType", "SetBootstrapToken"}, {"UDID", m_udid},
                             {"BootstrapToken", Plist::data(std::string(95, 't'))}}),
        checkin);
}

std::string BenchMac::idle() const
{
    return signedRequest(
        Plist::dict({{"Status", "Idle"}, {"UDID", m_udid}}), "application/x-apple-aspen-mdm");
}

std::string BenchMac::signedRequest(const Plist &message, const std::string &type) const
{
    const std::string body = macos::writePlist(message);
    return "PUT " + m_site.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nMdm-Signature: "
        + must(m_identity.signature(body), "cannot sign") + "\r\nContent-Type: " + type
        + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace latchkey::bench

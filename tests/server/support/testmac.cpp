// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/testmac.h"

namespace latchkey::server::test {

using macos::Plist;

TestMac::TestMac(ServerUnder &server, std::string udid)
    : identity(server.authority().issue(udid))
    , m_port(server.port())
    , m_udid(std::move(udid))
{
}

TestMac::TestMac(std::uint16_t port, std::string udid, DeviceIdentityKey with)
    : identity(std::move(with))
    , m_port(port)
    , m_udid(std::move(udid))
{
}

WireReply TestMac::sendRaw(const std::string &path, const std::string &body) const
{
    WireRequest request{.path = path, .body = body};
    if (identity.certificate) {
        request.headers.emplace_back("Mdm-Signature", identity.signature(body));
    }
    return ask(m_port, request);
}

WireReply TestMac::send(const std::string &path, const Plist &message) const
{
    return sendRaw(path, macos::writePlist(message));
}

WireReply TestMac::checkin(const std::string &type, Plist::Dict more) const
{
    Plist::Dict message
        = {{"MessageType", type}, {"Topic", "com.apple.mgmt.test"}, {"UDID", m_udid}};
    for (auto &entry : more) {
        std::erase_if(message, [&](const Plist::Entry &each) { return each.key == entry.key; });
        message.push_back(std::move(entry));
    }
    return send("/mdm/checkin", Plist::dict(std::move(message)));
}

int TestMac::authenticate() const
{
    return checkin("Authenticate",
        {{"DeviceName", "Test Mac"}, {"ModelName", "MacBook Pro"}, {"Model", "MacBookPro18,3"},
            {"OSVersion", osVersion}, {"SerialNumber", serial}})
        .status;
}

int TestMac::tokenUpdate(bool awaiting) const
{
    return checkin("TokenUpdate",
        {{"Token", Plist::data("push")}, {"PushMagic", "magic"},
            {"AwaitingConfiguration", awaiting}})
        .status;
}

int TestMac::setToken(std::string_view token) const
{
    return checkin("SetBootstrapToken", {{"BootstrapToken", Plist::data(token)}}).status;
}

std::string TestMac::token() const
{
    const auto reply = checkin("GetBootstrapToken");
    if (reply.status != 200) {
        return std::to_string(reply.status);
    }
    const auto answer = macos::readPlist(reply.body, 1U << 20U);
    return answer ? std::string(answer->dataAt("BootstrapToken").value_or("no data")) : "no plist";
}

TestMac::Delivered TestMac::report(
    const std::string &status, const std::string &uuid, Plist::Dict more) const
{
    Plist::Dict message = {{"Status", status}, {"UDID", m_udid}};
    if (!uuid.empty()) {
        message.push_back({"CommandUUID", uuid});
    }
    for (auto &entry : more) {
        message.push_back(std::move(entry));
    }
    const auto reply = send("/mdm/connect", Plist::dict(std::move(message)));
    Delivered delivered{.status = reply.status, .body = reply.body};
    if (const auto command = macos::readPlist(reply.body, 1U << 20U)) {
        delivered.uuid = std::string(command->stringAt("CommandUUID").value_or(""));
        if (const auto *request = command->find("Command")) {
            delivered.request = std::string(request->stringAt("RequestType").value_or(""));
        }
    }
    return delivered;
}

std::vector<std::string> TestMac::drain() const
{
    std::vector<std::string> types;
    for (auto next = idle(); !next.uuid.empty(); next = report("Acknowledged", next.uuid)) {
        types.push_back(next.request);
    }
    return types;
}

} // namespace latchkey::server::test

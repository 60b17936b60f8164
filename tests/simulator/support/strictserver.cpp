// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/support/strictserver.h"

#include <algorithm>
#include <array>

namespace latchkey::simulator::test {

using macos::Plist;

namespace {

constexpr std::size_t limit = 1024 * 1024;
constexpr std::array known = std::to_array<std::string_view>(
    {"Authenticate", "TokenUpdate", "SetBootstrapToken", "GetBootstrapToken", "CheckOut"});

} // namespace

void StrictServer::serve(Visit &visit)
{
    while (const auto outgoing = visit.next()) {
        visit.take(handle(*outgoing));
    }
}

void StrictServer::queue(Plist command)
{
    m_queue.push_back(Plist::dict(
        {{"CommandUUID", "command-" + std::to_string(++m_next)}, {"Command", std::move(command)}}));
}

void StrictServer::queueCommand(const std::string &type)
{
    queue(Plist::dict({{"RequestType", type}}));
}

void StrictServer::queueOption()
{
    queue(Plist::dict({{"RequestType", "Settings"},
        {"Settings",
            Plist::array({Plist::dict({{"Item", "MDMOptions"},
                {"MDMOptions", Plist::dict({{"BootstrapTokenAllowed", true}})}})})}}));
}

void StrictServer::queueQueries(const std::vector<std::string> &names)
{
    queue(Plist::dict({{"RequestType", "DeviceInformation"},
        {"Queries", Plist::array(Plist::Array(names.begin(), names.end()))}}));
}

Response StrictServer::handle(const Visit::Outgoing &outgoing)
{
    const Request &request = outgoing.request;
    if (request.method == "POST" && !outgoing.isSigned) {
        outputs.push_back(request.body);
        return {.status = 200};
    }
    const auto message = macos::readPlist(request.body, limit);
    if (!message || request.method != "PUT" || !outgoing.isSigned) {
        complaints.push_back(request.method + " " + request.path);
        return {.status = 400};
    }
    return request.path == "/mdm/checkin" ? checkIn(*message) : connect(*message);
}

Response StrictServer::checkIn(const Plist &message)
{
    const std::string type(message.stringAt("MessageType").value_or(""));
    messages.push_back(type);
    const bool named = message.stringAt("UDID") || message.stringAt("EnrollmentID");
    if (std::ranges::find(known, type) == known.end() || !named || !message.stringAt("Topic")) {
        complaints.push_back(type);
        return {.status = 400};
    }
    if (type == "SetBootstrapToken") {
        if (refusesTokens) {
            return {.status = 500};
        }
        token = message.dataAt("BootstrapToken").value_or("");
    }
    if (type == "GetBootstrapToken") {
        return {.status = 200,
            .body = macos::writePlist(Plist::dict({{"BootstrapToken", Plist::data(token)}}))};
    }
    return {.status = 200};
}

Response StrictServer::connect(const Plist &message)
{
    const std::string status(message.stringAt("Status").value_or(""));
    messages.push_back(status);
    if (status != "Idle") {
        replies.push_back(message);
        if (m_queue.empty()
            || message.stringAt("CommandUUID") != m_queue.front().stringAt("CommandUUID")) {
            complaints.push_back("an answer to no command");
            return {.status = 400};
        }
        m_queue.pop_front(); // one that was postponed would come back at the next Idle
    }
    return {.status = 200,
        .body = m_queue.empty() ? std::string() : macos::writePlist(m_queue.front())};
}

} // namespace latchkey::simulator::test

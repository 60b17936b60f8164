// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/decode.h"

#include "connectors/members.h"

#include <tuple>

namespace latchkey::connectors::jamf {

namespace {

using domain::CommandState;

// A state that came later than this program is one of a command that has not ended.
CommandState stateOf(std::string_view word, bool isSent)
{
    if (word == "ACKNOWLEDGED") {
        return CommandState::Acknowledged;
    }
    if (word == "NOT_NOW") {
        return CommandState::NotNow;
    }
    if (word == "ERROR") {
        return CommandState::Error;
    }
    if (word == "COMMAND_FORMAT_ERROR") {
        return CommandState::FormatError;
    }
    return isSent ? CommandState::Sent : CommandState::Queued;
}

domain::CommandKind kindOf(std::string_view type)
{
    using domain::CommandKind;
    if (type == "SECURITY_INFO") {
        return CommandKind::SecurityInfo;
    }
    return type == "DEVICE_INFORMATION" ? CommandKind::DeviceInformation : CommandKind::MdmOptions;
}

bool isKnown(std::string_view type)
{
    return type == "SETTINGS" || type == "SECURITY_INFO" || type == "DEVICE_INFORMATION";
}

std::optional<PolledCommand> readCommand(json::Fields &fields)
{
    PolledCommand polled;
    domain::Command &command = polled.command;
    command.id = domain::CommandId{std::string(fields.string("uuid"))};
    readObject(fields, "client",
        [&](json::Fields &client) { polled.managementId = textOf(client, "managementId"); });
    command.sentAt = fields.optionalTime("dateSent");
    command.answeredAt = fields.optionalTime("dateCompleted");
    command.queuedAt = command.sentAt.value_or(base::Instant{});
    command.state = stateOf(fields.string("commandState"), command.sentAt.has_value());
    if (const std::string said = textOf(fields, "commandError"); !said.empty()) {
        command.errors.push_back({.domain = "Jamf Pro", .text = said});
    }
    const std::string type = textOf(fields, "commandType");
    command.kind = kindOf(type);
    return type.empty() || isKnown(type) ? std::optional{polled} : std::nullopt;
}

} // namespace

base::Result<std::vector<std::string>> decodeQueued(std::string_view body)
{
    const auto document = json::Document::parse(body);
    const auto array = document ? document->root().array() : tl::unexpected(document.error());
    if (!array) {
        return tl::unexpected(array.error());
    }
    std::vector<std::string> ids;
    for (const json::Value value : *array) {
        json::Fields entry(value);
        ids.emplace_back(entry.string("id"));
        if (const auto good = entry.finish(); !good) {
            return tl::unexpected(good.error());
        }
    }
    return ids;
}

base::Result<std::vector<PolledCommand>> decodeCommands(std::string_view body)
{
    return readBody<std::vector<PolledCommand>>(body, [](json::Fields &fields) {
        std::vector<PolledCommand> commands;
        std::ignore = fields.array("results");
        readEach(fields, "results", [&](json::Fields &entry) {
            if (auto command = readCommand(entry)) {
                commands.push_back(std::move(*command));
            }
        });
        return commands;
    });
}

base::Result<std::vector<std::string>> decodePushErrors(std::string_view body)
{
    return readBody<std::vector<std::string>>(body, [](json::Fields &fields) {
        std::vector<std::string> ids;
        if (const auto list = fields.optionalArray("errorUuids")) {
            for (const json::Value value : *list) {
                const auto id = value.string();
                if (!id) {
                    fields.refuse(id.error());
                    break;
                }
                ids.emplace_back(*id);
            }
        }
        return ids;
    });
}

} // namespace latchkey::connectors::jamf

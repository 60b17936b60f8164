// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/decode.h"
#include "connectors/latchkey/decodeparts.h"
#include "json/document.h"

#include <array>
#include <set>
#include <utility>

namespace latchkey::connectors::latchkey {

namespace {

constexpr std::array<std::pair<std::string_view, RefusalReason>, 5> refusals
    = {{{"unknown-device", RefusalReason::UnknownDevice},
        {"never-checked-in", RefusalReason::NeverCheckedIn},
        {"not-supported-by-macos", RefusalReason::NotSupportedByMacos},
        {"user-enrollment", RefusalReason::UserEnrollment},
        {"not-enrolled", RefusalReason::NotEnrolled}}};

RefusalReason refusalFromWord(std::string_view word)
{
    for (const auto &[known, reason] : refusals) {
        if (known == word) {
            return reason;
        }
    }
    return RefusalReason::Other;
}

domain::CommandKind readKind(json::Fields &fields)
{
    const auto kind = domain::fromWord<domain::CommandKind>(fields.string("type"));
    if (!kind) {
        fields.refuse("type", "no type of command that this version knows");
    }
    return kind.value_or(domain::CommandKind::MdmOptions);
}

// Of an option; a latchkeyd that is older tells none.
domain::OtherOptions readSentOptions(json::Fields &fields)
{
    const auto told = fields.optionalValue("sentOptions");
    if (!told) {
        return {};
    }
    json::Fields sent(*told);
    const domain::OtherOptions options{
        .activationLockAllowed = sent.optionalBoolean("activationLockAllowed"),
        .promptsForToken = sent.optionalBoolean("promptsForToken")};
    if (const auto read = sent.finish(); !read) {
        fields.refuse(read.error());
    }
    return options;
}

base::Result<DeviceCommand> readCommand(const json::Value &value)
{
    json::Fields fields(value);
    DeviceCommand read{.device = readDeviceId(fields, "device"),
        .request = std::string(fields.optionalString("request").value_or(""))};
    domain::Command &command = read.command;
    command.id = domain::CommandId{std::string(fields.string("id"))};
    command.kind = readKind(fields);
    const auto state = domain::fromWord<domain::CommandState>(fields.string("state"));
    if (!state) {
        fields.refuse("state", "no state of a command that this version knows");
    }
    command.state = state.value_or(domain::CommandState::Queued);
    command.queuedAt = fields.time("queuedAt");
    command.sentAt = fields.optionalTime("sentAt");
    command.answeredAt = fields.optionalTime("answeredAt");
    command.errors = readChain(fields, "errors");
    command.sentOptions = readSentOptions(fields);
    return fields.finish(std::move(read));
}

base::Result<std::vector<DeviceCommand>> readCommandList(json::Fields &fields)
{
    std::vector<DeviceCommand> commands;
    for (const json::Value value : fields.array("commands")) {
        auto command = readCommand(value);
        if (!command) {
            return tl::unexpected(std::move(command.error()));
        }
        commands.push_back(std::move(*command));
    }
    return fields.finish(std::move(commands));
}

Acceptance readAcceptance(json::Fields &fields)
{
    const auto word = fields.string("outcome");
    if (word == "queued") {
        return Acceptance::Queued;
    }
    if (word == "joined") {
        return Acceptance::Joined;
    }
    if (word != "refused") {
        fields.refuse("outcome", "neither queued, joined nor refused");
    }
    return Acceptance::Refused;
}

base::Result<AcceptedCommand> readAccepted(const json::Value &value)
{
    json::Fields fields(value);
    AcceptedCommand accepted{
        .device = readDeviceId(fields, "device"), .acceptance = readAcceptance(fields)};
    const auto command = fields.optionalString("command").value_or("");
    accepted.command = domain::CommandId{std::string(command)};
    if (accepted.acceptance == Acceptance::Refused) {
        accepted.word = std::string(fields.optionalString("reason").value_or(""));
        accepted.reason = refusalFromWord(accepted.word);
    } else if (command.empty()) {
        fields.refuse("command", "taken, but without the command's id");
    }
    return fields.finish(std::move(accepted));
}

// A latchkeyd that is older tells none.
std::optional<AuditedAs> readAuditedAs(json::Fields &fields)
{
    const auto told = fields.optionalValue("audit");
    if (!told) {
        return std::nullopt;
    }
    json::Fields audit(*told);
    AuditedAs audited{
        .number = audit.integer("number"), .token = std::string(audit.string("token"))};
    if (const auto read = audit.finish(); !read) {
        fields.refuse(read.error());
    }
    return audited;
}

} // namespace

base::Result<std::vector<domain::Command>> decodeCommands(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    auto list = readCommandList(fields);
    if (!list) {
        return tl::unexpected(std::move(list.error()));
    }
    std::vector<domain::Command> commands;
    for (auto &read : *list) {
        commands.push_back(std::move(read.command));
    }
    return commands;
}

base::Result<CommandReceipt> decodeReceipt(std::string_view body, const CommandOrder &order)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    CommandReceipt receipt{.request = std::string(fields.string("request"))};
    std::set<domain::DeviceId> expected(order.devices.begin(), order.devices.end());
    for (const json::Value value : fields.array("commands")) {
        auto accepted = readAccepted(value);
        if (!accepted) {
            return tl::unexpected(std::move(accepted.error()));
        }
        if (expected.erase(accepted->device) == 0) {
            return tl::unexpected(value.error("a Mac that was not asked for, or twice"));
        }
        receipt.commands.push_back(std::move(*accepted));
    }
    receipt.audited = readAuditedAs(fields);
    if (fields.isGood() && (receipt.request.empty() || !expected.empty())) {
        fields.refuse("commands",
            std::to_string(expected.size()) + " of " + std::to_string(order.devices.size())
                + " Macs got no answer");
    }
    return fields.finish(std::move(receipt));
}

base::Result<RequestState> decodeRequestState(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    RequestState state{.request = std::string(fields.string("request")),
        .kind = readKind(fields),
        .createdAt = fields.time("createdAt")};
    auto list = readCommandList(fields);
    if (!list) {
        return tl::unexpected(std::move(list.error()));
    }
    state.commands = std::move(*list);
    return fields.finish(std::move(state));
}

base::Result<Revocation> decodeRevocation(std::string_view body, const domain::DeviceId &device)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    Revocation revocation{.device = readDeviceId(fields, "device"), .at = fields.time("at")};
    revocation.audited = readAuditedAs(fields);
    if (!fields.boolean("deleted")) {
        fields.refuse("deleted", "the server does not say that the token is deleted");
    }
    if (fields.isGood() && revocation.device != device) {
        fields.refuse("device", "the answer is about another Mac");
    }
    return fields.finish(std::move(revocation));
}

} // namespace latchkey::connectors::latchkey

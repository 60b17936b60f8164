// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/devicejson.h"

#include "json/factscodec.h"

namespace latchkey::server {

namespace {

void writeErrors(
    json::Writer &writer, std::string_view name, const std::vector<domain::ChainError> &errors)
{
    writer.key(name).beginArray();
    for (const auto &error : errors) {
        writer.beginObject()
            .member("code", error.code)
            .member("domain", error.domain)
            .member("text", error.text)
            .endObject();
    }
    writer.endArray();
}

void writeOutputs(json::Writer &writer, const std::vector<OutputRow> &outputs)
{
    writer.key("outputs").beginArray();
    for (const auto &output : outputs) {
        writer.beginObject().member("receivedAt", output.receivedAt).key("kinds").beginArray();
        for (const auto &kind : output.kinds) {
            writer.value(kind);
        }
        writer.endArray()
            .member("used", wordOf(output.use))
            .member("sender", wordOf(output.sender))
            .endObject();
    }
    writer.endArray();
}

std::optional<std::string> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional{text};
}

} // namespace

void hideNames(domain::FactDocument &facts)
{
    if (facts.accounts) {
        for (auto &account : facts.accounts->items) {
            account.name.reset();
            account.fullName.reset();
        }
    }
    if (facts.unlockUsers) {
        for (auto &user : facts.unlockUsers->items) {
            user.name.clear();
        }
    }
    for (auto &event : facts.events) {
        event.account.reset();
    }
}

void hideNames(domain::Device &device)
{
    device.user.clear();
    hideNames(device.facts);
}

void writeDevice(json::Writer &writer, const InventoryItem &item, Names names,
    const std::vector<OutputRow> *outputs)
{
    const domain::Device &device = item.device;
    writer.beginObject()
        .member("id", device.id.text())
        .member("udid", orNull(device.udid))
        .member("serial", device.serial)
        .member("name", device.name)
        .member("model", device.model);
    if (names == Names::Shown) {
        writer.member("user", device.user);
    }
    writer.member("enrolledAt", device.enrolledAt)
        .member("lastContact", device.lastContact)
        .member("revision", std::to_string(item.revision));
    writeErrors(writer, "optionErrors", device.optionErrors);
    writer.key("facts");
    json::writeFacts(writer, device.facts);
    if (outputs != nullptr) {
        writeOutputs(writer, *outputs);
    }
    writer.endObject();
}

void writeCommand(json::Writer &writer, const CommandRow &row)
{
    const domain::Command &command = row.command;
    writer.beginObject()
        .member("id", command.id.text())
        .member("device", row.deviceId)
        .member("type", domain::wordOf(command.kind))
        .member("state", domain::wordOf(command.state))
        .member("queuedAt", command.queuedAt)
        .member("sentAt", command.sentAt)
        .member("answeredAt", command.answeredAt);
    writeErrors(writer, "errors", command.errors);
    writer.member("request", orNull(row.request));
    if (command.kind == domain::CommandKind::MdmOptions) {
        writer.key("sentOptions")
            .beginObject()
            .member("activationLockAllowed", command.sentOptions.activationLockAllowed)
            .member("promptsForToken", command.sentOptions.promptsForToken)
            .endObject();
    }
    writer.endObject();
}

void writeCommands(json::Writer &writer, const std::vector<CommandRow> &rows)
{
    writer.key("commands").beginArray();
    for (const auto &row : rows) {
        writeCommand(writer, row);
    }
    writer.endArray();
}

} // namespace latchkey::server

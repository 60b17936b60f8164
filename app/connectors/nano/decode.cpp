// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/nano/decode.h"

#include "base/secret.h"
#include "connectors/problem.h"
#include "macos/plist.h"
#include "json/document.h"
#include "json/fields.h"

namespace latchkey::connectors::nano {

namespace {

constexpr std::size_t longestToken = std::size_t{1} * 1024 * 1024;

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// The command's own error: of all Macs, or of this one.
std::string commandError(json::Fields &fields, const domain::DeviceId &device)
{
    std::string error(fields.optionalString("command_error").value_or(""));
    const auto status = fields.optionalValue("status");
    const auto perMac
        = status ? status->object() : base::Result<json::Object>(tl::unexpected(base::Error{}));
    if (error.empty() && perMac) {
        if (const auto mine = perMac->find(device.text())) {
            json::Fields own(*mine);
            error = std::string(own.optionalString("command_error").value_or(""));
            if (const auto read = own.finish(); !read) {
                fields.refuse(read.error());
            }
        }
    }
    return error;
}

// The texts are those of its storage backends: key-value, PostgreSQL, MySQL.
void judge(AcceptedCommand &accepted, const std::string &error)
{
    const bool isThere = contains(error, "already exists") || contains(error, "uplicate");
    if (error.empty() || isThere) {
        accepted.acceptance = Acceptance::Queued;
        return;
    }
    accepted.acceptance = Acceptance::Refused;
    accepted.reason
        = contains(error, "foreign key") ? RefusalReason::UnknownDevice : RefusalReason::Other;
    accepted.word = error;
}

bool isJson(const http::Response &response)
{
    return response.header("content-type").starts_with("application/json");
}

} // namespace

base::Result<std::string> decodeVersion(std::string_view body)
{
    const auto document = json::Document::parse(body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    std::string version(fields.string("version"));
    return fields.finish(std::move(version));
}

base::Result<AcceptedCommand> decodeEnqueued(
    const http::Response &response, const std::string &where, const domain::DeviceId &device)
{
    if (response.status == 401 || response.status == 403 || !isJson(response)) {
        return tl::unexpected(errorOf(response, where));
    }
    const auto document = json::Document::parse(response.body);
    if (!document) {
        return tl::unexpected(document.error());
    }
    json::Fields fields(document->root());
    AcceptedCommand accepted{.device = device};
    const std::string error = commandError(fields, device);
    judge(accepted, error);
    const bool saysSo = response.isSuccess() || !error.empty()
        || fields.optionalString("push_error") || fields.optionalValue("status");
    if (fields.isGood() && !saysSo) {
        return tl::unexpected(errorOf(response, where));
    }
    return fields.finish(std::move(accepted));
}

base::Result<bool> takeToken(http::Response &response, const std::string &where)
{
    if (!response.isSuccess()) {
        base::wipe(response.body);
        return tl::unexpected(errorOf(response, where));
    }
    if (response.body.empty()) {
        return false;
    }
    const auto plist = macos::readPlist(response.body, longestToken);
    base::wipe(response.body);
    if (!plist || plist->asDict() == nullptr) {
        return base::fail(
            base::ErrorKind::MalformedAnswer, where, "not the plist that answers a Mac");
    }
    const macos::Plist *token = plist->find("BootstrapToken");
    if (token != nullptr && !token->asData()) {
        return base::fail(
            base::ErrorKind::MalformedAnswer, where, "a BootstrapToken that is no data");
    }
    return token != nullptr && !token->asData()->empty();
}

} // namespace latchkey::connectors::nano

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/jamf/endpoints.h"

#include "base/time.h"
#include "connectors/percent.h"
#include "json/writer.h"

#include <algorithm>
#include <array>

namespace latchkey::connectors::jamf {

namespace {

constexpr std::array sections = {"GENERAL", "SECURITY", "DISK_ENCRYPTION", "OPERATING_SYSTEM",
    "LOCAL_USER_ACCOUNTS", "HARDWARE"};

std::string rsqlText(std::string_view text)
{
    std::string value = "\"";
    for (const char c : text) {
        value += c == '"' || c == '\\' ? "\\" : "";
        value += c;
    }
    return value + '"';
}

http::Request postJson(std::string target)
{
    return {.method = http::Method::Post,
        .target = std::move(target),
        .contentType = "application/json"};
}

http::Request getCommands(const std::string &filter)
{
    return {.target = "/api/v2/mdm/commands?filter=" + percentEncoded(filter)};
}

} // namespace

http::Request clientTokenRequest(std::string_view client, const base::Secret &secret)
{
    std::string encoded = percentEncoded(secret.view());
    http::Request request{.method = http::Method::Post,
        .target = "/api/v1/oauth/token",
        .contentType = "application/x-www-form-urlencoded"};
    request.body.reserve(64 + 3 * client.size() + encoded.size()); // no second copy is left behind
    request.body = "client_id=" + percentEncoded(client) + "&grant_type=client_credentials";
    request.body += "&client_secret=";
    request.body += encoded;
    base::wipe(encoded);
    return request;
}

http::Request userTokenRequest()
{
    return {.method = http::Method::Post, .target = "/api/v1/auth/token"};
}

http::Request inventoryRequest(const InventoryPage &page)
{
    std::string target = "/api/v" + std::to_string(page.version) + "/computers-inventory?";
    for (const auto *section : sections) {
        target += std::string("section=") + section + '&';
    }
    target += "page=" + std::to_string(page.page)
        + "&page-size=" + std::to_string(std::min(page.size, largestPage)) + "&sort=id%3Aasc";
    if (!page.filter.empty()) {
        target += "&filter=" + percentEncoded(page.filter);
    }
    return {.target = std::move(target)};
}

std::string filterForId(std::string_view id)
{
    return "id==" + rsqlText(id);
}

std::string filterForReportsSince(base::Instant at)
{
    return "general.reportDate=ge=" + rsqlText(base::formatRfc3339(at));
}

http::Request settingsRequest(const std::vector<std::string> &managementIds)
{
    http::Request request = postJson("/api/v2/mdm/commands");
    json::Writer writer(request.body);
    writer.beginObject().key("clientData").beginArray();
    for (const std::string &id : managementIds) {
        writer.beginObject().member("managementId", id).endObject();
    }
    writer.endArray()
        .key("commandData")
        .beginObject()
        .member("commandType", "SETTINGS")
        .member("bootstrapTokenAllowed", true)
        .endObject()
        .endObject();
    return request;
}

http::Request blankPushRequest(const std::vector<std::string> &managementIds)
{
    http::Request request = postJson("/api/v2/mdm/blank-push");
    json::Writer writer(request.body);
    writer.beginObject().key("clientManagementIds").beginArray();
    for (const std::string &id : managementIds) {
        writer.value(id);
    }
    writer.endArray().endObject();
    return request;
}

http::Request commandRequest(std::string_view uuid)
{
    return getCommands("uuid==" + std::string(uuid));
}

http::Request commandsOfRequest(std::string_view managementId)
{
    return getCommands("clientManagementId==" + std::string(managementId));
}

} // namespace latchkey::connectors::jamf

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/fleet/endpoints.h"

#include "base/encoding.h"
#include "connectors/percent.h"
#include "json/writer.h"

namespace latchkey::connectors::fleet {

namespace {

const std::string api = "/api/v1/fleet";

http::Request postJson(const std::string &target)
{
    return {
        .method = http::Method::Post, .target = api + target, .contentType = "application/json"};
}

} // namespace

http::Request loginRequest(std::string_view email, const base::Secret &password)
{
    http::Request request = postJson("/login");
    request.body.reserve(64 + 6 * (email.size() + password.size())); // no second copy stays behind
    json::Writer(request.body)
        .beginObject()
        .member("email", email)
        .member("password", password.view())
        .endObject();
    return request;
}

http::Request hostsRequest(std::int64_t page, int size)
{
    return {.target
        = api + "/hosts?page=" + std::to_string(page) + "&per_page=" + std::to_string(size)};
}

http::Request changedHostsRequest(std::int64_t page, int size)
{
    http::Request request = hostsRequest(page, size);
    request.target += "&order_key=updated_at&order_direction=desc";
    return request;
}

http::Request hostRequest(std::string_view id)
{
    return {.target = api + "/hosts/" + percentEncoded(id)};
}

http::Request runRequest(std::string_view command, const std::vector<std::string> &hostUuids)
{
    http::Request request = postJson("/commands/run");
    json::Writer writer(request.body);
    writer.beginObject().member("command", base::toBase64(command)).key("host_uuids").beginArray();
    for (const std::string &uuid : hostUuids) {
        writer.value(uuid);
    }
    writer.endArray().endObject();
    return request;
}

http::Request resultsRequest(std::string_view commandUuid)
{
    return {.target = api + "/commands/results?command_uuid=" + percentEncoded(commandUuid)};
}

} // namespace latchkey::connectors::fleet

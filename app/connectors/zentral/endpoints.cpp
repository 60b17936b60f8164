// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/zentral/endpoints.h"

#include "connectors/percent.h"
#include "json/writer.h"

#include <algorithm>

namespace latchkey::connectors::zentral {

namespace {

const std::string devices = "/api/mdm/devices/";

} // namespace

http::Request devicesRequest(std::int64_t offset, int limit)
{
    return {.target = devices + "?limit=" + std::to_string(std::min(limit, largestPage))
            + "&offset=" + std::to_string(offset)};
}

http::Request changedDevicesRequest(std::int64_t offset, int limit)
{
    http::Request request = devicesRequest(offset, limit);
    request.target += "&ordering=-updated_at";
    return request;
}

http::Request deviceRequest(std::string_view udid)
{
    return {.target = devices + "?udid=" + percentEncoded(udid)};
}

http::Request sendRequest(std::int64_t device, std::string_view command)
{
    http::Request request{.method = http::Method::Post,
        .target = devices + std::to_string(device) + "/send_custom_command/",
        .contentType = "application/json"};
    json::Writer(request.body).beginObject().member("command", command).endObject();
    return request;
}

http::Request commandRequest(std::string_view uuid)
{
    return {.target = devices + "commands/" + percentEncoded(uuid) + '/'};
}

} // namespace latchkey::connectors::zentral

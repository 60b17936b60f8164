// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/micromdm/endpoints.h"

#include "connectors/percent.h"

namespace latchkey::connectors::micromdm {

http::Request devicesRequest()
{
    return {.method = http::Method::Post,
        .target = "/v1/devices",
        .body = "{}",
        .contentType = "application/json"};
}

http::Request commandRequest(std::string_view udid, std::string plist)
{
    return {.method = http::Method::Post,
        .target = "/v1/commands/" + percentEncoded(udid),
        .body = std::move(plist),
        .contentType = "application/xml"};
}

http::Request pushRequest(std::string_view udid)
{
    return {.method = http::Method::Post, .target = "/v1/push/" + percentEncoded(udid)};
}

http::Request versionRequest()
{
    return {.target = "/version"};
}

} // namespace latchkey::connectors::micromdm

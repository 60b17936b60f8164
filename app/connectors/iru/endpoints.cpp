// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/iru/endpoints.h"

#include "connectors/percent.h"

#include <algorithm>

namespace latchkey::connectors::iru {

namespace {

const std::string api = "/api/v1";

std::string place(std::int64_t offset, int limit)
{
    return "?limit=" + std::to_string(std::min(limit, largestPage))
        + "&offset=" + std::to_string(offset);
}

} // namespace

http::Request devicesRequest(std::int64_t offset, int limit)
{
    return {.target = api + "/devices" + place(offset, limit) + "&platform=Mac"};
}

http::Request startupSettingsRequest(std::int64_t offset)
{
    return {.target
        = api + "/prism/startup_settings" + place(offset, largestPage) + "&device_families=Mac"};
}

http::Request blankPushRequest(std::string_view device)
{
    return {.method = http::Method::Post,
        .target = api + "/devices/" + percentEncoded(device) + "/action/blankpush"};
}

} // namespace latchkey::connectors::iru

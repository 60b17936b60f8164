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

std::string wordOf(Category category)
{
    switch (category) {
    case Category::StartupSettings:
        return "startup_settings";
    case Category::DeviceInformation:
        return "device_information";
    case Category::FileVault:
        return "filevault";
    case Category::LocalUsers:
        break;
    }
    return "local_users";
}

} // namespace

http::Request devicesRequest(std::int64_t offset, int limit)
{
    return {.target = api + "/devices" + place(offset, limit) + "&platform=Mac"};
}

http::Request categoryRequest(Category category, std::int64_t offset)
{
    return {.target
        = api + "/prism/" + wordOf(category) + place(offset, largestPage) + "&device_families=Mac"};
}

http::Request countRequest(Category category)
{
    return {.target = api + "/prism/count?category=" + wordOf(category)};
}

http::Request blankPushRequest(std::string_view device)
{
    return {.method = http::Method::Post,
        .target = api + "/devices/" + percentEncoded(device) + "/action/blankpush"};
}

} // namespace latchkey::connectors::iru

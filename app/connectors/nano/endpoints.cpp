// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/nano/endpoints.h"

#include "connectors/percent.h"
#include "macos/plist.h"

namespace latchkey::connectors::nano {

namespace {

std::string api(Product product)
{
    return product == Product::NanoMdm ? "/v1" : "/api/v1/nanomdm";
}

http::Request checkin(std::string_view type, std::string_view id)
{
    return {.method = http::Method::Put,
        .target = "/migration",
        .headers = {{"Accept", "text/xml, application/xml"}},
        .body = macos::writePlist(macos::Plist::dict({{"MessageType", type}, {"UDID", id}})),
        .contentType = "application/x-apple-aspen-mdm-checkin"};
}

} // namespace

http::Request versionRequest()
{
    return {.target = "/version"};
}

http::Request enqueueRequest(Product product, std::string_view id, std::string command)
{
    return {.method = http::Method::Put,
        .target = api(product) + "/enqueue/" + percentEncoded(id),
        .body = std::move(command),
        .contentType = "application/xml"};
}

http::Request enqueueNobodyRequest(Product product)
{
    return enqueueRequest(product, {}, {});
}

http::Request pushRequest(Product product, std::string_view id)
{
    return {.target = api(product) + "/push/" + percentEncoded(id)};
}

http::Request tokenRequest(std::string_view id)
{
    return checkin("GetBootstrapToken", id);
}

http::Request clearTokenRequest(std::string_view id)
{
    return checkin("SetBootstrapToken", id);
}

} // namespace latchkey::connectors::nano

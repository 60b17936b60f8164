// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/endpoints.h"

#include "connectors/percent.h"
#include "json/writer.h"

namespace latchkey::connectors::latchkey {

namespace {

const std::string api = "/api/v1";

http::Request get(std::string target)
{
    return {.target = api + std::move(target)};
}

std::string devicePath(const domain::DeviceId &device)
{
    return "/devices/" + percentEncoded(device.text());
}

void namePerson(http::Request &request, const std::string &person)
{
    if (!person.empty()) {
        request.headers["Person"] = percentEncoded(person);
    }
}

std::string dateText(std::chrono::sys_days day)
{
    return base::formatRfc3339(day).substr(0, 10);
}

} // namespace

http::Request serverRequest()
{
    return get("/server");
}

http::Request pageRequest(const PageRequest &page)
{
    std::string target = "/devices?limit=" + std::to_string(page.limit);
    if (page.since) {
        target += "&since=" + percentEncoded(*page.since);
    }
    if (page.cursor) {
        target += "&cursor=" + percentEncoded(*page.cursor);
    }
    return get(std::move(target));
}

http::Request deviceRequest(const domain::DeviceId &device)
{
    return get(devicePath(device));
}

http::Request eventsRequest(const domain::DeviceId &device, const EventQuery &query)
{
    std::string target = devicePath(device) + "/events?limit=" + std::to_string(query.limit);
    if (query.before) {
        target += "&before=" + percentEncoded(base::formatRfc3339(*query.before));
    }
    return get(std::move(target));
}

http::Request commandsRequest(const domain::DeviceId &device)
{
    return get(devicePath(device) + "/commands");
}

http::Request cryptoUsersRequest(const domain::DeviceId &device)
{
    return get(devicePath(device) + "/crypto-users");
}

http::Request orderRequest(const CommandOrder &order)
{
    http::Request request{.method = http::Method::Post,
        .target = api + "/commands",
        .headers = {{"Idempotency-Key", order.idempotencyKey}},
        .contentType = "application/json"};
    namePerson(request, order.person);
    json::Writer writer(request.body);
    writer.beginObject().member("type", domain::wordOf(order.kind)).key("devices").beginArray();
    for (const auto &device : order.devices) {
        writer.value(device.text());
    }
    writer.endArray().member("join", order.join).endObject();
    return request;
}

http::Request requestStateRequest(const std::string &request)
{
    return get("/commands/" + percentEncoded(request));
}

http::Request revokeRequest(const RevokeOrder &order)
{
    http::Request request{.method = http::Method::Delete,
        .target = api + devicePath(order.device) + "/bootstrap-token",
        .headers
        = {{"Reason", percentEncoded(order.reason)}, {"Idempotency-Key", order.idempotencyKey}}};
    namePerson(request, order.person);
    return request;
}

http::Request historyRequest(const DayRange &range)
{
    return get("/history?from=" + dateText(range.from) + "&to=" + dateText(range.to));
}

} // namespace latchkey::connectors::latchkey

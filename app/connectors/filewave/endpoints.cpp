// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/filewave/endpoints.h"

#include "connectors/percent.h"
#include "json/writer.h"

#include <array>
#include <utility>

namespace latchkey::connectors::filewave {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 9> columns = {{{"Client", "device_id"},
    {"Client", "device_name"}, {"Client", "serial_number"}, {"Client", "last_check_in"},
    {"Client", "last_logged_in_username"}, {"Client", "device_product_name"},
    {"Client", "enrollment_state"}, {"OperatingSystem", "type"}, {"OperatingSystem", "version"}}};

std::string root(Api api)
{
    return api == Api::V1 ? "/inv/api/v1" : "/api/inv/api/v1";
}

void writeColumn(json::Writer &writer, const char *component, const char *column)
{
    writer.member("column", column).member("component", component);
}

} // namespace

Api apiOf(std::string_view url)
{
    const bool isOwnPort = url.find(":20445") != std::string_view::npos
        || url.find(":20443") != std::string_view::npos;
    return isOwnPort ? Api::V1 : Api::Anywhere;
}

http::Request queriesRequest(Api api)
{
    return {.target = root(api) + "/query/"};
}

http::Request queryRequest(Api api, std::string_view query)
{
    return {.target = root(api) + "/query/" + percentEncoded(query)};
}

http::Request resultRequest(Api api, std::string_view query)
{
    return {.target = root(api) + "/query_result/" + percentEncoded(query)};
}

http::Request macsRequest(Api api)
{
    http::Request request{.method = http::Method::Post,
        .target = root(api) + "/query_result/",
        .contentType = "application/json"};
    json::Writer writer(request.body);
    writer.beginObject()
        .member("name", "Latchkey")
        .member("main_component", "Client")
        .key("criteria")
        .beginObject()
        .member("logic", "one")
        .key("expressions")
        .beginArray();
    for (const char *type : {"macOS", "OSX"}) { // Macs of older versions have the older word
        writer.beginObject();
        writeColumn(writer, "OperatingSystem", "type");
        writer.member("operator", "is").member("qualifier", type).endObject();
    }
    writer.endArray().endObject().key("fields").beginArray();
    for (const auto &[component, column] : columns) {
        writer.beginObject();
        writeColumn(writer, component, column);
        writer.endObject();
    }
    writer.endArray().endObject();
    return request;
}

} // namespace latchkey::connectors::filewave

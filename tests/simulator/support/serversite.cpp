// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/support/serversite.h"

#include "base/file.h"
#include "diagnosis/diagnose.h"
#include "server/rest/tokenadmin.h"
#include "json/document.h"
#include "json/factscodec.h"

#include <cstdlib>
#include <iostream>

namespace latchkey::simulator::test {

namespace {

// Set-up that fails is a broken test machine: say what, and end.
template <typename T> T must(base::Result<T> result, const char *what)
{
    if (!result) {
        std::cerr << what << ": " << result.error().where << ": " << result.error().detail << '\n';
        std::abort();
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

std::string textAt(const json::Object &object, std::string_view name)
{
    const auto value = object.find(name);
    return value && !value->isNull() ? std::string(must(value->string(), "a text")) : std::string();
}

ListedMac read(const json::Object &device, base::Instant now)
{
    ListedMac mac{
        .id = textAt(device, "id"), .name = textAt(device, "name"), .user = textAt(device, "user")};
    if (const auto at = device.find("lastContact"); at && !at->isNull()) {
        mac.lastContact = must(at->time(), "lastContact");
    }
    mac.facts = must(json::readFacts(*device.find("facts")), "facts").document;
    mac.facts.now = now;
    mac.diagnosis = diagnosis::diagnose(mac.facts);
    mac.summary = diagnosis::summarize(mac.facts, mac.diagnosis);
    return mac;
}

} // namespace

ServerSite::ServerSite(const std::filesystem::path &folder, const std::string &deviceCa,
    const std::string &wakeUrl, const base::Clock &clock)
    : m_loop(must(EventLoop::make(), "event loop"))
    , m_client(std::make_unique<HttpClient>(*m_loop, 1, std::chrono::seconds(60)))
{
    server::Options options{
        .data = folder, .wakeUrl = wakeUrl, .simulated = true, .log = [](const std::string &line) {
            std::cerr << line << '\n';
        }};
    must(base::makePrivateFolder(options.data), "folder");
    options.deviceCa = options.data / "device-ca.pem";
    must(base::writeFileAtomically(options.deviceCa, deviceCa), "device CA");
    {
        auto tokens = must(server::TokenAdmin::open(options, clock), "tokens");
        using enum server::Scope;
        m_console
            = must(tokens.add({.name = "console", .scopes = {Read, Names, Act, Admin}}), "token")
                  .view();
        m_report = must(tokens.add({.name = "report", .scopes = {Report}}), "token").view();
    }
    m_server = must(server::Server::start(options, clock), "server");
}

DemoServer ServerSite::server()
{
    return {.url = m_server->url(), .reportToken = base::Secret(std::string_view(m_report))};
}

Response ServerSite::call(Request request)
{
    request.headers.emplace_back("Authorization", "Bearer " + m_console);
    const Endpoint endpoint = must(Endpoint::parse(m_server->url()), "url");
    std::optional<base::Result<Response>> answer;
    m_client->send(endpoint, request, [&](base::Result<Response> got) { answer = std::move(got); });
    while (!answer) {
        m_loop->run(std::chrono::milliseconds(100));
        m_client->checkDeadlines();
    }
    return must(std::move(*answer), request.path.c_str());
}

void ServerSite::importAssigned(const std::string &csv)
{
    const Response response = call(
        {.method = "POST", .path = "/api/v1/assigned", .contentType = "text/csv", .body = csv});
    if (response.status != 200) {
        std::cerr << response.body << '\n';
        std::abort();
    }
}

std::vector<ListedMac> ServerSite::macs(base::Instant now)
{
    std::vector<ListedMac> all;
    std::string cursor;
    do {
        const Response page = call({.method = "GET",
            .path = "/api/v1/devices?limit=200" + cursor,
            .contentType = "text/plain"});
        const auto document = must(json::Document::parse(page.body), "page");
        const auto root = must(document.root().object(), "page");
        for (const json::Value device : must(root.find("devices")->array(), "devices")) {
            all.push_back(read(must(device.object(), "device"), now));
        }
        const std::string next = textAt(root, "next");
        cursor = next.empty() ? "" : "&cursor=" + next;
    } while (!cursor.empty());
    return all;
}

ListedMac ServerSite::mac(const std::string &name, base::Instant now)
{
    for (ListedMac &mac : macs(now)) {
        if (mac.name == name) {
            return mac;
        }
    }
    std::cerr << "no Mac " << name << '\n';
    std::abort();
}

bool ServerSite::command(const std::string &type, const std::vector<std::string> &ids)
{
    std::string list;
    for (const std::string &id : ids) {
        list += (list.empty() ? "\"" : ",\"") + id + "\"";
    }
    return call({.method = "POST",
                    .path = "/api/v1/commands",
                    .contentType = "application/json",
                    .body = R"({"type":")" + type + R"(","devices":[)" + list + R"(],"join":true})",
                    .headers = {{"Idempotency-Key", "demo-" + std::to_string(++m_requests)}}})
               .status
        == 202;
}

} // namespace latchkey::simulator::test

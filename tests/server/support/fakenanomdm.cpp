// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/support/fakenanomdm.h"

#include "base/encoding.h"
#include "base/file.h"
#include "macos/plist.h"
#include "json/writer.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace latchkey::server::test {

using macos::Plist;

FakeNanoMdm::FakeNanoMdm()
{
    m_router.add({"PUT", "/v1/enqueue/{id}", 65536,
        [this](Request &request, const Respond &respond) { enqueue(request, respond); }});
    m_router.add({"GET", "/v1/push/{id}", 65536, [](Request &, const Respond &respond) {
                      respond({.status = 500,
                          .contentType = "application/json",
                          .body = R"({"push_error":"no push certificate"})"});
                  }});
    m_router.add({"PUT", "/migration", 65536,
        [this](Request &request, const Respond &respond) { migrate(request, respond); }});
    m_server = std::move(*HttpServer::start({}, m_router));
}

std::function<void(Options &)> FakeNanoMdm::options()
{
    const auto file = [this](const char *name, const std::string &content) {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ignore = base::writeFileAtomically(path, content);
        return path;
    };
    const auto key = file("api.key", "the API's key\n");
    const auto hmac = file("hmac.key", "the webhook's key");
    return [this, key, hmac](Options &options) {
        options.engine = "nanomdm";
        options.deviceCa.clear();
        options.nanomdmUrl = "http://127.0.0.1:" + std::to_string(m_server->port());
        options.nanomdmKeyFile = key;
        options.webhookHmacKeyFile = hmac;
    };
}

void FakeNanoMdm::enqueue(Request &request, const Respond &respond)
{
    const std::lock_guard lock(m_mutex);
    const bool isAllowed
        = request.header("Authorization") == "Basic " + base::toBase64("nanomdm:the API's key");
    if (!isAllowed || !macos::readPlist(request.body, 65536)) {
        ++m_unexpected;
        respond({.status = isAllowed ? 400 : 401});
        return;
    }
    std::string body;
    json::Writer writer(body);
    writer.beginObject();
    if (m_refusal.empty()) {
        m_commands.push_back(request.body);
        writer.member("push_error", "no push certificate");
    } else {
        writer.member("command_error", m_refusal);
    }
    writer.endObject();
    // It answers 500 where only the push failed.
    respond({.status = 500, .contentType = "application/json", .body = body});
}

void FakeNanoMdm::migrate(Request &request, const Respond &respond)
{
    const std::lock_guard lock(m_mutex);
    if (!m_migrates) {
        respond({.status = 404});
        return;
    }
    const auto plist = macos::readPlist(request.body, 65536);
    const auto type = plist ? plist->stringAt("MessageType") : std::nullopt;
    const auto udid = plist ? plist->stringAt("UDID") : std::nullopt;
    if (!type || !udid) {
        ++m_unexpected;
        respond({.status = 400});
        return;
    }
    const auto found = m_tokens.find(std::string(*udid));
    if (*type == "SetBootstrapToken") {
        if (found != m_tokens.end() && !m_keeps) {
            m_tokens.erase(found);
        }
        respond({.status = 200});
    } else if (found == m_tokens.end()) {
        respond({.status = 200});
    } else {
        respond({.status = 200,
            .contentType = "text/xml",
            .body
            = macos::writePlist(Plist::dict({{"BootstrapToken", Plist::data(found->second)}}))});
    }
}

void FakeNanoMdm::hold(const std::string &udid, const std::string &token)
{
    const std::lock_guard lock(m_mutex);
    m_tokens[udid] = token;
}

void FakeNanoMdm::forget(const std::string &udid)
{
    const std::lock_guard lock(m_mutex);
    m_tokens.erase(udid);
}

bool FakeNanoMdm::holds(const std::string &udid) const
{
    const std::lock_guard lock(m_mutex);
    return m_tokens.contains(udid);
}

void FakeNanoMdm::refuseCommands(const std::string &words)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = words;
}

std::vector<std::string> FakeNanoMdm::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

int FakeNanoMdm::unexpected() const
{
    const std::lock_guard lock(m_mutex);
    return m_unexpected;
}

std::string FakeNanoMdm::message(const std::string &topic, const std::string &at,
    const std::string &udid, const Plist::Dict &entries)
{
    Plist::Dict dict = entries;
    dict.push_back({"UDID", udid});
    const bool isReport = topic == "Connect";
    if (!isReport) {
        dict.push_back({"MessageType", topic});
    }
    std::string body;
    json::Writer writer(body);
    writer.beginObject()
        .member("topic", "mdm." + topic)
        .member("event_id", base::toHex(base::randomBytes(8)))
        .member("created_at", at)
        .key(isReport ? "acknowledge_event" : "checkin_event")
        .beginObject()
        .member("udid", udid)
        .member("raw_payload", base::toBase64(macos::writePlist(Plist::dict(std::move(dict)))))
        .key("url_params")
        .beginObject()
        .member("raw_payload", "what a Mac may name so")
        .endObject()
        .endObject()
        .endObject();
    return body;
}

int FakeNanoMdm::post(const ServerUnder &server, const std::string &body, const std::string &key)
{
    unsigned char digest[EVP_MAX_MD_SIZE] = {};
    unsigned size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
        reinterpret_cast<const unsigned char *>(body.data()), body.size(), digest, &size);
    const std::string signature = base::toBase64({reinterpret_cast<const char *>(digest), size});
    return ask(server.port(),
        {.method = "POST",
            .path = "/webhook",
            .headers = {{"X-Hmac-Signature", signature}},
            .body = body})
        .status;
}

} // namespace latchkey::server::test

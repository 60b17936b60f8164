// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/nanomdm.h"

#include "base/encoding.h"
#include "base/file.h"
#include "macos/plist.h"
#include "server/front/listener.h"
#include "json/document.h"
#include "json/fields.h"

#include <chrono>

namespace latchkey::server {

namespace {

using macos::Plist;

constexpr std::size_t keyFileLimit = 4096;
constexpr std::size_t answerLimit = std::size_t{1024} * 1024;
constexpr std::chrono::seconds patience{10};

/// What an answer of enqueue or push says, of one Mac.
struct ApiAnswer {
    std::optional<std::string> commandError = {};
    bool isPushed = false;
    bool failedToPush = false; ///< for all Macs: it has no push certificate
};

std::optional<std::string> text(json::Fields &fields, std::string_view name)
{
    const auto found = fields.optionalString(name);
    return found && !found->empty() ? std::optional{std::string(*found)} : std::nullopt;
}

base::Result<ApiAnswer> readAnswer(const HttpAnswer &answer, const std::string &udid)
{
    const auto document = json::Document::parse(answer.body.view(), {.bytes = answerLimit});
    if (!document) {
        return base::fail(base::ErrorKind::ServerError, "NanoMDM",
            "it answered " + std::to_string(answer.status) + " without a result");
    }
    json::Fields fields(document->root());
    ApiAnswer read;
    read.commandError = text(fields, "command_error");
    read.failedToPush = text(fields, "push_error").has_value();
    if (const auto all = fields.optionalValue("status")) {
        json::Fields macs(*all);
        if (const auto mac = macs.optionalValue(udid)) {
            json::Fields own(*mac);
            const auto refused = text(own, "command_error");
            read.commandError = read.commandError ? read.commandError : refused;
            read.isPushed = text(own, "push_result").has_value();
        }
    }
    return fields.finish(std::move(read));
}

/// It has the command from an earlier try whose answer was lost.
bool isRepeated(const std::string &refusal)
{
    return refusal.find("already exists") != std::string::npos
        || refusal.find("duplicate key") != std::string::npos
        || refusal.find("Duplicate entry") != std::string::npos;
}

base::Error unexpected(const HttpAnswer &answer)
{
    const auto kind = answer.status == 401 ? base::ErrorKind::CredentialsRefused
        : answer.status == 404             ? base::ErrorKind::NotFound
                                           : base::ErrorKind::ServerError;
    return {.kind = kind,
        .where = "NanoMDM",
        .detail = answer.status == 401 ? "it refused the key of --nanomdm-key-file"
                                       : "it answered " + std::to_string(answer.status)};
}

} // namespace

base::Result<base::Secret> readKeyFile(const std::filesystem::path &file, const std::string &option)
{
    if (file.empty()) {
        return base::fail(base::ErrorKind::Usage, option, "--engine nanomdm needs it");
    }
    if (auto isPrivate = base::requirePrivate(file); !isPrivate) {
        return tl::unexpected(isPrivate.error());
    }
    auto text = base::readFile(file, keyFileLimit);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const auto owned = base::Secret::takeFrom(*text);
    auto key = owned.view();
    while (key.ends_with('\n') || key.ends_with('\r')) {
        key.remove_suffix(1);
    }
    if (key.empty()) {
        return base::fail(base::ErrorKind::KeyRefused, file.string(), "it is empty");
    }
    return base::Secret(key);
}

base::Result<std::unique_ptr<NanoMdm>> NanoMdm::make(
    const std::string &url, const std::filesystem::path &keyFile)
{
    if (url.empty()) {
        return base::fail(base::ErrorKind::Usage, "--nanomdm-url", "--engine nanomdm needs it");
    }
    auto target = httpTarget(url, "--nanomdm-url");
    if (!target) {
        return tl::unexpected(target.error());
    }
    if (!isLoopback(target->host)) {
        return base::fail(base::ErrorKind::Usage, "--nanomdm-url",
            "NanoMDM speaks no TLS, and its key opens every token: latchkeyd must run beside it, "
            "or reach it through a tunnel that ends on this machine");
    }
    while (target->path.ends_with('/')) {
        target->path.pop_back();
    }
    auto key = readKeyFile(keyFile, "--nanomdm-key-file");
    if (!key) {
        return tl::unexpected(key.error());
    }
    std::string plain = "nanomdm:";
    plain += key->view();
    std::string header = "Basic " + base::toBase64(plain);
    base::wipe(plain);
    return std::unique_ptr<NanoMdm>(
        new NanoMdm(std::move(*target), base::Secret::takeFrom(header)));
}

NanoMdm::NanoMdm(HttpTarget target, base::Secret authorization)
    : m_target(std::move(target))
    , m_authorization(std::move(authorization))
{
}

base::Result<HttpAnswer> NanoMdm::call(
    const std::string &method, const std::string &path, std::string body)
{
    HttpTarget target = m_target;
    target.path += path;
    return httpCall(target,
        {.method = method,
            .contentType = body.empty() ? "" : "application/xml",
            .authorization = &m_authorization,
            .body = std::move(body),
            .patience = patience});
}

void NanoMdm::notePush(bool isPushed, bool hasNoCertificate)
{
    if (isPushed || hasNoCertificate) {
        m_pushes = isPushed ? Shown::Yes : Shown::No;
    }
}

base::Result<Handed> NanoMdm::enqueue(const std::string &udid, const std::string &command)
{
    const auto answer = call("PUT", "/v1/enqueue/" + udid, command);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 401 || answer->status == 404) {
        return tl::unexpected(unexpected(*answer));
    }
    auto read = readAnswer(*answer, udid);
    if (!read) {
        return tl::unexpected(read.error());
    }
    // Without a push the command waits until the Mac calls by itself: it is queued all the same.
    notePush(read->isPushed, read->failedToPush);
    if (read->commandError && !isRepeated(*read->commandError)) {
        return Handed{.refusal = std::move(read->commandError)};
    }
    return Handed{};
}

base::Result<void> NanoMdm::push(const std::string &udid)
{
    const auto answer = call("GET", "/v1/push/" + udid, {});
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status == 401 || answer->status == 404) {
        return tl::unexpected(unexpected(*answer));
    }
    const auto read = readAnswer(*answer, udid);
    if (!read) {
        return tl::unexpected(read.error());
    }
    notePush(read->isPushed, read->failedToPush);
    return {};
}

base::Result<HttpAnswer> NanoMdm::migration(const std::string &type, const std::string &udid)
{
    auto answer = call("PUT", "/migration",
        macos::writePlist(Plist::dict({{"MessageType", type}, {"UDID", udid}})));
    if (answer && answer->status != 200) {
        if (answer->status == 404) {
            m_migrates = Shown::No;
        }
        return tl::unexpected(unexpected(*answer));
    }
    if (answer) {
        m_migrates = Shown::Yes;
    }
    return answer;
}

base::Result<std::optional<base::Secret>> NanoMdm::token(const std::string &udid)
{
    const auto answer = migration("GetBootstrapToken", udid);
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->body.isEmpty()) {
        return std::nullopt; // never stored, or cleared in a database
    }
    auto plist = macos::readPlist(answer->body.view(), answerLimit);
    if (!plist) {
        return base::fail(
            base::ErrorKind::MalformedAnswer, "NanoMDM", "its answer is no property list");
    }
    auto token = plist->takeData("BootstrapToken");
    return token && !token->isEmpty() ? std::move(token) : std::nullopt;
}

base::Result<void> NanoMdm::clearToken(const std::string &udid)
{
    const auto answer = migration("SetBootstrapToken", udid);
    return answer ? base::Result<void>() : tl::unexpected(answer.error());
}

} // namespace latchkey::server

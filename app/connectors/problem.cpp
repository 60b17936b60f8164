// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/problem.h"

#include "base/encoding.h"
#include "http/retry.h"
#include "json/document.h"

#include <algorithm>

namespace latchkey::connectors {

namespace {

constexpr std::size_t problemLimit = std::size_t{64} * 1024;

base::ErrorKind kindOf(int status)
{
    using base::ErrorKind;
    switch (status) {
    case 401:
        return ErrorKind::CredentialsRefused;
    case 403:
        return ErrorKind::PermissionMissing;
    case 404:
        return ErrorKind::NotFound;
    case 409:
    case 422:
        return ErrorKind::Conflict;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::TooManyRequests;
    default:
        return status >= 500 ? ErrorKind::ServerError : ErrorKind::UnexpectedStatus;
    }
}

bool isJson(const http::Response &response)
{
    const auto type = base::asciiLower(response.header("content-type"));
    return type.starts_with("application/json") || type.starts_with("application/problem+json");
}

// One line of a readable length.
std::string shortened(std::string text)
{
    constexpr std::size_t longest = 300;
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    if (text.size() > longest) {
        text.resize(longest);
        while (!base::isValidUtf8(text)) {
            text.pop_back();
        }
    }
    return text;
}

// The member's text, else the first text of its array: {"detail": "…"}, {"errors": ["…"]}.
std::string textOf(const json::Object &object, std::string_view name)
{
    const auto value = object.find(name);
    if (!value) {
        return {};
    }
    if (const auto text = value->string()) {
        return std::string(*text);
    }
    if (const auto list = value->array(); list && !list->isEmpty()) {
        const auto text = (*list->begin()).string();
        return text ? std::string(*text) : std::string();
    }
    return {};
}

// Entries of {"errors": [{…}]} say it under one of these names.
std::string textOfEntries(const json::Object &object)
{
    const auto value = object.find("errors");
    const auto list = value ? value->array() : base::Result<json::Array>(json::Array());
    std::string text;
    for (const json::Value entry : list.value_or(json::Array())) {
        const auto members = entry.object();
        for (const auto *name : {"description", "reason"}) {
            const auto said = members ? textOf(*members, name) : std::string();
            if (!said.empty()) {
                text += (text.empty() ? "" : "; ") + said;
            }
        }
    }
    return text;
}

std::string sentenceIn(const json::Object &object)
{
    // RFC 9457, then what vendors' servers are seen to use.
    for (const auto *name : {"detail", "title"}) {
        if (auto text = textOf(object, name); !text.empty()) {
            return text;
        }
    }
    if (auto text = textOfEntries(object); !text.empty()) {
        return text;
    }
    for (const auto *name : {"error_description", "message", "error", "command_error", "errors"}) {
        if (auto text = textOf(object, name); !text.empty()) {
            return text;
        }
    }
    return {};
}

// A proxy's page or a broken problem document says nothing that could be shown.
std::string sentenceOf(const http::Response &response)
{
    if (!isJson(response)) {
        return {};
    }
    const auto document = json::Document::parse(response.body, {.bytes = problemLimit, .depth = 8});
    const auto object = document ? document->root().object() : tl::unexpected(document.error());
    if (!object) {
        return {};
    }
    std::string sentence = sentenceIn(*object);
    const std::string scope = textOf(*object, "scope");
    if (!scope.empty() && sentence.find(scope) == std::string::npos) {
        sentence += " (scope: " + scope + ')';
    }
    return shortened(sentence);
}

} // namespace

base::Error errorOf(const http::Response &response, const std::string &where)
{
    base::Error error{.kind = kindOf(response.status),
        .where = where,
        .detail = sentenceOf(response),
        .retryAfter = http::retryAfter(response),
        .requestId = response.header("request-id")};
    if (error.detail.empty()) {
        error.detail = "HTTP status " + std::to_string(response.status);
    }
    return error;
}

base::Error withPermission(base::Error error, std::string_view permission)
{
    if (error.kind == base::ErrorKind::PermissionMissing) {
        error.detail += error.detail.empty() ? "" : ": ";
        error.detail += permission;
    }
    return error;
}

base::Result<std::string_view> jsonBody(const http::Response &response, const std::string &where)
{
    if (!response.isSuccess()) {
        return tl::unexpected(errorOf(response, where));
    }
    if (!isJson(response)) {
        return tl::unexpected(base::Error{.kind = base::ErrorKind::MalformedAnswer,
            .where = where,
            .detail = "not JSON but \"" + response.header("content-type") + '"',
            .requestId = response.header("request-id")});
    }
    return std::string_view(response.body);
}

} // namespace latchkey::connectors

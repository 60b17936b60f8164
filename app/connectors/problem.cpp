// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/problem.h"

#include "base/encoding.h"
#include "http/retry.h"
#include "json/document.h"
#include "json/fields.h"

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

// A proxy's page or a broken problem document says nothing that could be shown.
std::string sentenceOf(const http::Response &response)
{
    if (!isJson(response)) {
        return {};
    }
    const auto document = json::Document::parse(response.body, {.bytes = problemLimit, .depth = 8});
    if (!document) {
        return {};
    }
    json::Fields fields(document->root());
    const auto detail = fields.optionalString("detail").value_or("");
    const auto title = fields.optionalString("title").value_or("");
    const auto scope = fields.optionalString("scope").value_or("");
    if (!fields.isGood()) {
        return {};
    }
    std::string sentence(detail.empty() ? title : detail);
    if (!scope.empty() && sentence.find(scope) == std::string::npos) {
        sentence += " (scope: " + std::string(scope) + ')';
    }
    return sentence;
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

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/problem.h"

#include "json/writer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::server {

namespace {

constexpr std::array<std::pair<int, std::string_view>, 13> titles = {{
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {409, "Conflict"},
    {410, "Gone"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
}};

std::string_view titleOf(int status)
{
    const auto *found = std::ranges::find(titles, status, &std::pair<int, std::string_view>::first);
    return found == titles.end() ? "Error" : found->second;
}

bool canPass(base::ErrorKind kind)
{
    return kind == base::ErrorKind::Busy || kind == base::ErrorKind::Unwritable
        || kind == base::ErrorKind::Unreadable;
}

} // namespace

tl::unexpected<Problem> refuse(int status, std::string detail)
{
    return tl::unexpected(Problem{.status = status, .detail = std::move(detail)});
}

tl::unexpected<Problem> storeFailed(const base::Error &error)
{
    return tl::unexpected(Problem{.status = canPass(error.kind) ? 503 : 500,
        .detail = "The server's store failed; nothing was changed.",
        .cause = error});
}

Response problemResponse(const Problem &problem, const std::string &requestId)
{
    Response response{.status = problem.status, .contentType = "application/problem+json"};
    json::Writer writer(response.body);
    writer.beginObject()
        .member("type", "about:blank")
        .member("title", titleOf(problem.status))
        .member("status", problem.status)
        .member("detail", problem.detail)
        .member("requestId", requestId);
    if (problem.scope) {
        writer.member("scope", wordOf(*problem.scope));
    }
    writer.endObject();
    if (problem.status == 401) {
        response.headers.add("WWW-Authenticate", "Bearer");
    }
    if (problem.retryAfter) {
        response.headers.add("Retry-After", std::to_string(problem.retryAfter->count()));
    }
    return response;
}

Response replyResponse(Reply reply)
{
    return {.status = reply.status,
        .contentType = std::move(reply.contentType),
        .body = std::move(reply.body)};
}

} // namespace latchkey::server

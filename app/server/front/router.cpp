// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/front/router.h"

#include "server/front/percent.h"

#include <map>

namespace latchkey::server {

namespace {

std::string_view takeSegment(std::string_view &path)
{
    const auto slash = path.find('/');
    const auto segment = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    return segment;
}

bool isName(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

bool matches(
    std::string_view pattern, std::string_view path, std::map<std::string, std::string> *parts)
{
    if (path.ends_with('/')) {
        return false; // no pattern does
    }
    while (!pattern.empty() && !path.empty()) {
        const auto wanted = takeSegment(pattern);
        const auto segment = takeSegment(path);
        if (isName(wanted) && !segment.empty()) {
            if (parts != nullptr) {
                (*parts)[std::string(wanted.substr(1, wanted.size() - 2))]
                    = percentDecoded(segment);
            }
        } else if (wanted != segment) {
            return false;
        }
    }
    return pattern.empty() && path.empty();
}

} // namespace

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

void Router::refuseWith(std::string prefix, Refusal refusal)
{
    m_refusals.emplace_back(std::move(prefix), std::move(refusal));
}

const Route *Router::find(std::string_view method, std::string_view path) const
{
    const auto wanted = method == "HEAD" ? std::string_view("GET") : method;
    for (const auto &route : m_routes) {
        if (route.method == wanted && matches(route.pattern, path, nullptr)) {
            return &route;
        }
    }
    return nullptr;
}

std::size_t Router::bodyLimit(std::string_view method, std::string_view path) const
{
    const Route *route = find(method, path);
    return route == nullptr ? defaultBodyLimit : route->bodyLimit;
}

void Router::dispatch(Request &request, const Respond &respond) const
{
    if (const Route *route = find(request.method, request.path)) {
        matches(route->pattern, request.path, &request.parts);
        m_before();
        route->handler(request, respond);
        return;
    }
    std::string allowed;
    for (const auto &route : m_routes) {
        if (matches(route.pattern, request.path, nullptr)) {
            allowed += (allowed.empty() ? "" : ", ") + route.method;
        }
    }
    Response response = refusal(request, allowed.empty() ? 404 : 405);
    if (!allowed.empty()) {
        response.headers.add("Allow", allowed);
    }
    respond(std::move(response));
}

Response Router::refusal(const Request &request, int status) const
{
    const Refusal *best = nullptr;
    std::size_t length = 0;
    for (const auto &[prefix, refusal] : m_refusals) {
        if (request.path.starts_with(prefix) && prefix.size() >= length) {
            best = &refusal;
            length = prefix.size();
        }
    }
    return best == nullptr ? Response{.status = status} : (*best)(request, status);
}

std::vector<std::string> Router::table() const
{
    std::vector<std::string> lines;
    lines.reserve(m_routes.size());
    for (const auto &route : m_routes) {
        lines.push_back(route.method + " " + route.pattern);
    }
    return lines;
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/parameters.h"

#include "server/rest/fields.h"

namespace latchkey::server {

std::optional<std::string> parameter(const Request &request, const std::string &name)
{
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::nullopt : std::optional{found->second};
}

tl::expected<int, Problem> limitOf(const Request &request, int usual)
{
    const auto text = parameter(request, "limit");
    const auto limit = text ? readNumber(*text, 1, 1000) : std::optional<std::int64_t>{usual};
    if (!limit) {
        return refuse(400, "limit is not a number from 1 to 1000.");
    }
    return static_cast<int>(*limit);
}

tl::expected<std::optional<std::int64_t>, Problem> numberOf(
    const Request &request, const std::string &name, std::int64_t most)
{
    const auto text = parameter(request, name);
    if (!text) {
        return std::nullopt;
    }
    const auto number = readNumber(*text, 0, most);
    if (!number) {
        return refuse(400, name + " is not a number from 0 to " + std::to_string(most) + ".");
    }
    return number;
}

} // namespace latchkey::server

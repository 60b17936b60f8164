// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/problem.h"
#include "http/request.h"

#include <string>
#include <string_view>

/// From a request to the value of its answer: what every connector does in the same way.
namespace latchkey::connectors {

/// "GET /api/v1/devices": what an Error says was asked for, without the query.
[[nodiscard]] std::string whereOf(const http::Request &request);

/// The value of a success that is JSON; an Error of the decoder gets the request before its path.
template <typename T, typename Decode>
[[nodiscard]] base::Result<T> decoded(
    const http::Response &response, const std::string &where, const Decode &decode)
{
    const auto body = jsonBody(response, where);
    if (!body) {
        return tl::unexpected(body.error());
    }
    base::Result<T> value = decode(*body);
    if (!value) {
        value.error().requestId = response.header("request-id");
        value.error().where = where + ' ' + value.error().where;
    }
    return value;
}

} // namespace latchkey::connectors

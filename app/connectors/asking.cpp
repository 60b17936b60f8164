// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/asking.h"

namespace latchkey::connectors {

std::string whereOf(const http::Request &request)
{
    const auto path = request.target.substr(0, request.target.find('?'));
    switch (request.method) {
    case http::Method::Get:
        return "GET " + path;
    case http::Method::Post:
        return "POST " + path;
    case http::Method::Put:
        return "PUT " + path;
    case http::Method::Delete:
        break;
    }
    return "DELETE " + path;
}

} // namespace latchkey::connectors

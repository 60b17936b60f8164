// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/restroutes.h"

#include "server/rest/problem.h"
#include "server/rest/routegroups.h"

namespace latchkey::server {

namespace {

std::string detailOf(int status)
{
    switch (status) {
    case 404:
        return "There is nothing at this path.";
    case 405:
        return "This path does not take this method.";
    case 413:
        return "The body is larger than this operation takes.";
    default:
        return "The server failed to answer.";
    }
}

} // namespace

void addRestRoutes(Router &router, const Parts &parts)
{
    addServerRoutes(router, parts);
    addHealthRoutes(router, parts);
    addDeviceRoutes(router, parts);
    addDetailRoutes(router, parts);
    addCommandRoutes(router, parts);
    addRevokeRoute(router, parts);
    addMacOutputRoute(router, parts);
    addAdminRoutes(router, parts);
    for (const char *prefix : {apiBase, "/healthz", "/readyz", "/metrics"}) {
        router.refuseWith(prefix, [](const Request &request, int status) {
            return problemResponse({.status = status, .detail = detailOf(status)}, request.id);
        });
    }
}

} // namespace latchkey::server

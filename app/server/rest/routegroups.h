// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/front/router.h"
#include "server/parts.h"

/// The groups of routes that addRestRoutes() puts together, one file each.
namespace latchkey::server {

inline constexpr const char *apiBase = "/api/v1";

void addServerRoutes(Router &router, const Parts &parts); ///< server, history, openapi.yaml
void addHealthRoutes(Router &router, const Parts &parts);
void addDeviceRoutes(Router &router, const Parts &parts); ///< devices, devices/{id}
void addDetailRoutes(Router &router, const Parts &parts); ///< events, crypto users, commands of one
void addCommandRoutes(Router &router, const Parts &parts);
void addRevokeRoute(Router &router, const Parts &parts);
void addMacOutputRoute(Router &router, const Parts &parts);
void addAdminRoutes(Router &router, const Parts &parts); ///< assigned, audit

/// The text of resources/openapi/latchkey.yaml, embedded when the program was built.
[[nodiscard]] const char *openApiText();

} // namespace latchkey::server

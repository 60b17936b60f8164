// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/front/router.h"
#include "server/parts.h"

namespace latchkey::server {

/// Everything of resources/openapi/latchkey.yaml: /api/v1, /healthz, /readyz, /metrics.
void addRestRoutes(Router &router, const Parts &parts);

} // namespace latchkey::server

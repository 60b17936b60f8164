// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/rest/idempotency.h"
#include "server/rest/revokerules.h"

namespace latchkey::server {

/// Deletes a token that lies with NanoMDM, one after the other on the engine's thread: reads
/// whether it is there, has it cleared, reads again. Only what that says is answered and audited.
void revokeElsewhere(RevokeRules rules, OnceKey once);

} // namespace latchkey::server

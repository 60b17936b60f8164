// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/nano/endpoints.h"
#include "domain/capabilities.h"

namespace latchkey::connectors::nano {

/// What asking /migration showed.
enum class Migration {
    NotAsked, ///< there is no Mac to ask about
    Works,
    Off, ///< the server runs without it
    Fails, ///< it answers errors
};

[[nodiscard]] domain::Capabilities capabilitiesOf(bool hasList, Migration migration);

} // namespace latchkey::connectors::nano

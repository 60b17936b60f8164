// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vendor.h"

#include <array>

namespace latchkey::connectors {

namespace {

constexpr std::string_view apiKey = "The API key: it permits everything";

// In the order of ServerKind.
constexpr std::array<Vendor, 9> vendors = {{
    {.product = "latchkeyd",
        .isBuilt = true,
        .wasTried = true,
        .privileges = "read\nnames\nact\nrevoke"},
    {.product = "FileWave"},
    {.product = "Jamf Pro"},
    {.product = "Zentral"},
    {.product = "Fleet"},
    {.product = "Iru"},
    {.product = "MicroMDM"},
    {.product = "NanoMDM",
        .isBuilt = true,
        .wasTried = true,
        .user = "nanomdm",
        .wantsMacs = true,
        .privileges = apiKey},
    {.product = "NanoHUB",
        .isBuilt = true,
        .wasTried = true,
        .user = "nanohub",
        .wantsMacs = true,
        .privileges = apiKey},
}};

constexpr std::array built = {ServerKind::Latchkey, ServerKind::NanoMdm, ServerKind::NanoHub};

} // namespace

const Vendor &vendorOf(ServerKind kind)
{
    return vendors[static_cast<std::size_t>(kind)];
}

std::span<const ServerKind> builtKinds()
{
    return built;
}

} // namespace latchkey::connectors

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
    {.product = "FileWave",
        .isBuilt = true,
        .takesColumns = true,
        .privileges = "the application token (base64) of an administrator who may see the Macs"},
    {.product = "Jamf Pro",
        .isBuilt = true,
        .wantsUser = true,
        .privileges = "Read Computers\nView MDM command information in Jamf Pro API\nthe privilege "
                      "to send the Settings command"},
    {.product = "Zentral",
        .isBuilt = true,
        .privileges = "MDM::Action::\"viewEnrolledDevice\"\nMDM::Action::\"createDeviceCommand\"\n"
                      "MDM::Action::\"viewDeviceCommand\""},
    {.product = "Fleet",
        .isBuilt = true,
        .takesUser = true,
        .privileges = "an API-only user who may read hosts and run MDM commands"},
    {.product = "Iru",
        .isBuilt = true,
        .privileges = "Device list\nPrism: startup settings\nPrism: local users\nPrism: FileVault\n"
                      "Prism: device information\nDevice action: blank push"},
    {.product = "MicroMDM",
        .isBuilt = true,
        .wasTried = true,
        .user = "micromdm",
        .privileges = apiKey},
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

constexpr std::array built = {ServerKind::Latchkey, ServerKind::FileWave, ServerKind::Jamf,
    ServerKind::Zentral, ServerKind::Fleet, ServerKind::Iru, ServerKind::MicroMdm,
    ServerKind::NanoMdm, ServerKind::NanoHub};

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

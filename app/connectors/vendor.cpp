// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vendor.h"

#include <array>

namespace latchkey::connectors {

namespace {

constexpr std::string_view apiKey = "The API key: it permits everything";

// In the order of ServerKind.
constexpr std::array<Vendor, 9> vendors = {{
    {.product = "latchkeyd", .wasTried = true, .privileges = "read\nnames\nact\nrevoke"},
    {.product = "FileWave",
        .takesColumns = true,
        .privileges = "the application token (base64) of an administrator who may see the Macs"},
    {.product = "Jamf Pro",
        .wantsUser = true,
        .privileges = "Read Computers\nView MDM command information in Jamf Pro API\nthe privilege "
                      "to send the Settings command"},
    {.product = "Zentral",
        .privileges = "MDM::Action::\"viewEnrolledDevice\"\nMDM::Action::\"createDeviceCommand\"\n"
                      "MDM::Action::\"viewDeviceCommand\""},
    {.product = "Fleet",
        .takesUser = true,
        .privileges = "an API-only user who may read hosts and run MDM commands"},
    {.product = "Iru",
        .privileges = "Device list\nPrism: startup settings\nPrism: local users\nPrism: FileVault\n"
                      "Prism: device information\nDevice action: blank push"},
    {.product = "MicroMDM", .wasTried = true, .user = "micromdm", .privileges = apiKey},
    {.product = "NanoMDM",
        .wasTried = true,
        .user = "nanomdm",
        .wantsMacs = true,
        .privileges = apiKey},
    {.product = "NanoHUB",
        .wasTried = true,
        .user = "nanohub",
        .wantsMacs = true,
        .privileges = apiKey},
}};

constexpr std::array offered = {ServerKind::Latchkey, ServerKind::FileWave, ServerKind::Jamf,
    ServerKind::Zentral, ServerKind::Fleet, ServerKind::Iru, ServerKind::MicroMdm,
    ServerKind::NanoMdm, ServerKind::NanoHub};

} // namespace

const Vendor &vendorOf(ServerKind kind)
{
    return vendors[static_cast<std::size_t>(kind)];
}

std::span<const ServerKind> offeredKinds()
{
    return offered;
}

} // namespace latchkey::connectors

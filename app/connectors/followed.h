// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/device.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::connectors {

/// What has to be remembered of a bulk command to follow it, also after a restart.
struct Followed {
    domain::CommandKind kind = domain::CommandKind::MdmOptions;
    std::vector<std::string> uuids = {};
    std::map<std::string, domain::DeviceId> managed
        = {}; ///< by the id under which the server sends to it

    bool operator==(const Followed &) const = default;
};

[[nodiscard]] std::string textOf(const Followed &followed);
[[nodiscard]] base::Result<Followed> followedFrom(std::string_view text);

} // namespace latchkey::connectors

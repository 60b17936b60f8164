// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace latchkey::server {

/// A parsed http:// URL.
struct WakeTarget {
    std::string host;
    std::string port;
    std::string path;

    bool operator==(const WakeTarget &) const = default;
};

/// Usage when it is no http://HOST[:PORT][/PATH].
[[nodiscard]] base::Result<WakeTarget> wakeTarget(const std::string &url);

/// Posts the JSON body; true if the answer's status is 2xx. Blocks for a few seconds at most.
[[nodiscard]] bool wakeCall(const WakeTarget &target, const std::string &body);

} // namespace latchkey::server

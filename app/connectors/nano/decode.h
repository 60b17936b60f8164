// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/values.h"
#include "http/request.h"

#include <string>
#include <string_view>

/// What NanoMDM answers, as values. Pure.
namespace latchkey::connectors::nano {

[[nodiscard]] base::Result<std::string> decodeVersion(std::string_view body);

/// What became of one command for one Mac; `id` is in the answer's `status` where it failed. The
/// HTTP status decides nothing but for credentials: 500 is also what a failed push gives for a
/// command that is queued.
[[nodiscard]] base::Result<AcceptedCommand> decodeEnqueued(
    const http::Response &response, const std::string &where, const domain::DeviceId &device);

/// Whether the answer to an asked-for token carries one. The body is wiped, read or not.
[[nodiscard]] base::Result<bool> takeToken(http::Response &response, const std::string &where);

} // namespace latchkey::connectors::nano

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/front/message.h"
#include "server/rest/problem.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

/// Query parameters that several routes take; a Problem names the one that is not right.
namespace latchkey::server {

[[nodiscard]] std::optional<std::string> parameter(const Request &request, const std::string &name);

/// `limit`, 1 to 1000; `usual` where it is not given.
inline constexpr int usualLimit = 100; // rows of a page

[[nodiscard]] tl::expected<int, Problem> limitOf(const Request &request, int usual);

/// A number from 0 to `most`; nullopt where it is not given.
[[nodiscard]] tl::expected<std::optional<std::int64_t>, Problem> numberOf(const Request &request,
    const std::string &name, std::int64_t most = std::numeric_limits<std::int64_t>::max());

} // namespace latchkey::server

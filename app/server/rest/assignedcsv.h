// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

/// One row of the list of assigned Macs: who it is, and how this organisation enrolls it.
struct AssignedMac {
    std::string serial; ///< upper case
    std::string name = {};
    std::string model = {};
    std::string user = {};
    std::optional<std::string> setupAccount = {}; ///< admin, standard, none
    std::optional<bool> managedAdmin = {};

    bool operator==(const AssignedMac &) const = default;
};

/// Reads CSV (RFC 4180, UTF-8, a byte order mark allowed) with the header row serial, name, model,
/// user[, setupAccount][, managedAdmin], in any order. The Error's `where` is "line N", its detail
/// says what is wrong there.
[[nodiscard]] base::Result<std::vector<AssignedMac>> readAssignedCsv(std::string_view text);

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <string>
#include <string_view>

namespace latchkey::server {

/// The property list that delivers this command to a Mac; `profile` is what an InstallProfile
/// installs.
[[nodiscard]] std::string commandBody(
    const domain::Command &command, std::string_view profile = {});

} // namespace latchkey::server

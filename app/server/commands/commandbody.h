// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <string>
#include <string_view>

namespace latchkey::server {

struct BodyParts {
    std::string_view profile = {}; ///< what an InstallProfile installs
    bool isStranger = false; ///< the Mac's Authenticate was not heard: it is asked who it is
};

/// The property list that delivers this command to a Mac.
[[nodiscard]] std::string commandBody(const domain::Command &command, const BodyParts &parts = {});

} // namespace latchkey::server

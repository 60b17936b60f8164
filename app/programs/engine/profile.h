// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace latchkey::programs {

/// The folder of a profile: as given, else $LATCHKEY_PROFILE, else the user's data folder.
[[nodiscard]] std::filesystem::path profileFolder(const std::string &given);

/// The person's login name, as this computer knows it.
[[nodiscard]] std::string loginName();

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <string>

namespace latchkey::server {

/// The property list that delivers this command to a Mac.
[[nodiscard]] std::string commandBody(const domain::Command &command);

} // namespace latchkey::server

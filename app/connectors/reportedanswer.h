// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <string_view>

namespace latchkey::connectors {

/// Takes what the Mac itself answered, for servers that pass its report on as base64 of a plist:
/// the error chain, and that a setting failed in a command that was acknowledged. What is empty or
/// no report changes nothing.
void takeReport(domain::Command &command, std::string_view base64);

} // namespace latchkey::connectors

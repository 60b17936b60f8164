// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connectors/reading.h"
#include "connectors/values.h"

#include <string>
#include <string_view>
#include <vector>

/// MicroMDM's answers as values. Pure.
namespace latchkey::connectors::micromdm {

[[nodiscard]] base::Result<std::string> decodeVersion(std::string_view body);
/// `{"devices":null}` where none has enrolled.
[[nodiscard]] base::Result<std::vector<domain::Device>> decodeDevices(
    std::string_view body, const Reading &reading);

} // namespace latchkey::connectors::micromdm

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"
#include "json/value.h"
#include "json/writer.h"

#include <vector>

/// Apple's ErrorChain as `[{"code":12021,"domain":"MCMDMErrorDomain","text":"…"}]`, both ways.
namespace latchkey::json {

void writeChainErrors(Writer &writer, const std::vector<domain::ChainError> &errors);
[[nodiscard]] base::Result<std::vector<domain::ChainError>> readChainErrors(const Value &value);

} // namespace latchkey::json

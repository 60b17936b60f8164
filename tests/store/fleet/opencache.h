// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"

namespace latchkey::tests {

/// As a program has it that knows its profile's key.
[[nodiscard]] inline base::Result<std::unique_ptr<store::Cache>> openCache(
    const std::filesystem::path &folder, char key = 'k')
{
    auto cache = store::Cache::open(folder);
    if (cache) {
        (*cache)->tellKey(base::Secret(std::string(32, key)));
    }
    return cache;
}

} // namespace latchkey::tests

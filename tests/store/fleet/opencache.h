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

/// What a journal keeps of Macs' outputs.
using Kept = std::vector<domain::SealedOutputs>;

/// As a program keeps a Mac's outputs; empty takes them away.
[[nodiscard]] inline base::Result<void> keepOutputs(store::Cache &cache, Kept &all,
    const domain::ServerId &server, const domain::DeviceId &id,
    const std::optional<domain::KeptOutputs> &kept)
{
    const auto sealed = kept ? cache.sealOutputs(server, id, *kept)
                             : base::Result<domain::SealedOutputs>(domain::SealedOutputs{});
    if (!sealed) {
        return tl::unexpected(sealed.error());
    }
    std::erase_if(
        all, [&](const auto &each) { return each.server == server && each.device == id; });
    if (kept) {
        all.push_back(*sealed);
    }
    return cache.setKept(all);
}

} // namespace latchkey::tests

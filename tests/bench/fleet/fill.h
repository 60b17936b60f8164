// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace latchkey::bench {

/// Which Macs to make, and where.
struct FillOptions {
    std::filesystem::path folder;
    std::uint64_t macs = 0; ///< on all servers together
    std::vector<std::string> servers;
    base::Instant today;
    std::uint64_t perMille = 10; ///< changed, for change()
    std::uint64_t version = 1;
};

/// A profile whose cache holds the fleet, by the product's own writer.
[[nodiscard]] base::Result<void> fillCache(const FillOptions &options);

/// The data folder of one latchkeyd (the first of `servers`) by the server's own storage classes;
/// its tokens are real, sealed in its vault.
[[nodiscard]] base::Result<void> fillServer(const FillOptions &options);

/// Lets some Macs of that folder change, whether its latchkeyd runs or not.
[[nodiscard]] base::Result<void> changeServer(const FillOptions &options);

} // namespace latchkey::bench

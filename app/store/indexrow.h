// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnose.h"
#include "store/cacheddevice.h"

namespace latchkey::store {

/// Whether a local user of the volume owns it: crypto users are not told, none of them, some.
enum class Owner : std::uint8_t { Unknown, None, Some };

/// A Mac's row as table and index need it; `accounts` holds "folded name\x1f" + y|n|u + "\n" each.
struct IndexRow {
    ListRow list;
    std::optional<base::Instant> statedAt = {};
    std::string accounts;
    Owner owner = Owner::Unknown;
    std::uint8_t consequences = 0; ///< two bits each: domain::Trilean, in the struct's order
};

[[nodiscard]] IndexRow indexRow(const domain::Device &device, diagnosis::Glance glance);
/// Puts what these facts tell in the place of what others told.
void retell(IndexRow &row, const domain::FactDocument &facts, diagnosis::Glance glance);

} // namespace latchkey::store

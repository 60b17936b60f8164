// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"

namespace latchkey::snapshot {

/// What became of accounts and of the volume's cryptographic users. A list that either side was not
/// told whole proves nothing, and neither does a SecureToken that one of them was not told.
[[nodiscard]] std::vector<UserChange> userChanges(
    const domain::FactDocument &before, const domain::FactDocument &after);

} // namespace latchkey::snapshot

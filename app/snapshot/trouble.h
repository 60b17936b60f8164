// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshottrouble.h"

#include <filesystem>

namespace latchkey::snapshot {

/// The failure that names the file and, as a word, the trouble.
[[nodiscard]] tl::unexpected<base::Error> fail(
    const std::filesystem::path &file, domain::SnapshotTrouble trouble);

} // namespace latchkey::snapshot

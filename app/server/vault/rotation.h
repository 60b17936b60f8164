// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/options.h"
#include "server/storage/storage.h"

#include <cstdint>

namespace latchkey::server {

/// Adds a new master key to the file beside the old one, unless one was added before. Servers that
/// read the file from now on can open what is sealed under either.
[[nodiscard]] base::Result<void> prepareRotation(Storage &storage, const Options &options);

/// Has the new key seal from now on, wraps all data keys under it, and drops the old one from the
/// file; how many tokens that were. While servers serve; where it was stopped it goes on. Servers
/// that read another copy of the file must have the prepared one first.
[[nodiscard]] base::Result<std::int64_t> rotateKey(Storage &storage, const Options &options);

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/options.h"
#include "server/storage/storage.h"

#include <cstdint>

namespace latchkey::server {

/// Adds a new master key to the file beside the old one, unless one was added before. Servers that
/// read the file from now on can open what is sealed under either.
[[nodiscard]] base::Result<void> prepareRotation(Storage &storage, const Options &options);

/// What a rotation met.
struct Rotated {
    std::int64_t tokens = 0; ///< sealed under the new key by it
    std::int64_t unopened = 0; ///< that open under no key; which Macs', the server says
};

/// Has the new key seal from now on, wraps all data keys under it, and drops the old one from the
/// file. While servers serve; where it was stopped it goes on. Servers
/// that read another copy of the file must have the prepared one first.
[[nodiscard]] base::Result<Rotated> rotateKey(
    Storage &storage, const Options &options, const base::Clock &clock);

} // namespace latchkey::server

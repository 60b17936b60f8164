// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <cstdint>
#include <string>

namespace latchkey::snapshot {

/// How a passphrase becomes keys: Argon2id, version 1.3, one lane.
struct KeyDerivation {
    std::string salt = {}; ///< 16 raw bytes
    std::int64_t passes = 3;
    std::int64_t memory = std::int64_t{256} * 1024 * 1024; ///< bytes

    bool operator==(const KeyDerivation &) const = default;
};

/// What one passphrase and one salt give; never the same for two files.
struct Keys {
    base::Secret stream; ///< 32 bytes, of the content
    base::Secret check; ///< 32 bytes, of the header
};

/// What an honest file stays within; whoever asks for more wants to stop the reader's machine.
[[nodiscard]] bool isBearable(const KeyDerivation &derivation);
/// Takes about a second and `memory`; Internal where the machine has not that much.
[[nodiscard]] base::Result<Keys> deriveKeys(
    const base::Secret &passphrase, const KeyDerivation &derivation);

} // namespace latchkey::snapshot

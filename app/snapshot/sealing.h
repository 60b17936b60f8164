// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct crypto_secretstream_xchacha20poly1305_state;

namespace latchkey::snapshot {

inline constexpr std::size_t streamHeaderSize = 24;
inline constexpr std::size_t chunkSize = 65536; ///< of plain text; each chunk, the last as well
inline constexpr std::size_t sealedChunkSize = chunkSize + 17;

/// One direction of libsodium's secretstream (XChaCha20-Poly1305) over chunks of one size: an order
/// that cannot be changed, and an end that cannot come early.
class Sealing {
public:
    [[nodiscard]] static Sealing begin(const base::Secret &key, std::string &streamHeader);
    [[nodiscard]] std::string seal(std::string_view chunk, std::string_view beside, bool isLast);

    [[nodiscard]] static std::optional<Sealing> resume(
        const base::Secret &key, std::string_view streamHeader);
    struct Opened {
        std::string chunk;
        bool isLast = false;
    };
    /// Empty: not what was sealed, not here, or not beside this.
    [[nodiscard]] std::optional<Opened> open(std::string_view sealed, std::string_view beside);

private:
    using State = crypto_secretstream_xchacha20poly1305_state;
    struct Wipe {
        void operator()(State *state) const;
    };
    Sealing();

    std::unique_ptr<State, Wipe> m_state;
};

} // namespace latchkey::snapshot

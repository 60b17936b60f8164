// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <string>
#include <string_view>

/// XChaCha20-Poly1305 under a key of 32 bytes. A sealed text is its random nonce (24 bytes), the
/// cipher text and the tag (16). It opens only beside the same `about`, which is not part of it.
namespace latchkey::base {

[[nodiscard]] std::string seal(const Secret &key, std::string_view plain, std::string_view about);
/// Into `plain`, whose memory is used again. False: another key, another `about`, changed bytes.
[[nodiscard]] bool unseal(
    const Secret &key, std::string_view sealed, std::string_view about, std::string &plain);

} // namespace latchkey::base

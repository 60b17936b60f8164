// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::base {

/// Standard base64 with padding.
[[nodiscard]] std::string toBase64(std::string_view bytes);
/// Strict: alphabet and padding must be right; white space is ignored.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
/// Lower-case hex.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] std::string sha256(std::string_view bytes); ///< 32 raw bytes
[[nodiscard]] std::string blake2b(
    std::string_view bytes, std::string_view key = {}); ///< 32 raw bytes
/// `size` bytes from the system's generator.
[[nodiscard]] std::string randomBytes(std::size_t size);
/// A random (version 4) UUID in upper case, as Apple writes them.
[[nodiscard]] std::string randomUuid();
/// ASCII only, other bytes unchanged.
[[nodiscard]] std::string asciiUpper(std::string_view text);
[[nodiscard]] std::string asciiLower(std::string_view text);
/// A JSON string with its quotes; of several ways to write it, the one of RFC 8785.
[[nodiscard]] std::string jsonString(std::string_view utf8);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// The whole characters of the first `limit` bytes.
[[nodiscard]] std::string_view firstBytes(std::string_view utf8, std::size_t limit);

} // namespace latchkey::base

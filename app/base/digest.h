// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct crypto_hash_sha256_state;

namespace latchkey::base {

/// SHA-256 of bytes that come piece by piece, so that no file has to fit into memory.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    [[nodiscard]] std::string finish(); ///< 32 raw bytes; once

private:
    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

/// 32 raw bytes; Unreadable names the file.
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path &path);

} // namespace latchkey::base

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <string>

namespace latchkey::snapshot {

/// Another name for each person, the same in every snapshot that one key made; without the key
/// nobody can go back or try names out.
class Pseudonyms {
public:
    explicit Pseudonyms(base::Secret key)
        : m_key(std::move(key))
    {
    }

    /// "person-3f9a12c07b1e"; an empty name stays empty.
    [[nodiscard]] std::string operator()(const std::string &name) const;
    /// Tells two keys apart, and nothing else about them: 16 hex digits.
    [[nodiscard]] std::string keyId() const;

private:
    base::Secret m_key; ///< 32 bytes
};

} // namespace latchkey::snapshot

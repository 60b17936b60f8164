// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/wordlist.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

/// What one API token may do. Scopes are exact: none includes another.
enum class Scope { Read, Names, Act, Revoke, Report, Admin };

using base::wordOf;

/// A set of scopes.
class Scopes {
public:
    Scopes() = default;
    Scopes(std::initializer_list<Scope> scopes)
    {
        for (const Scope scope : scopes) {
            insert(scope);
        }
    }
    /// Reads "read,names"; Usage for an unknown or repeated word, or none at all.
    [[nodiscard]] static base::Result<Scopes> parse(std::string_view text);
    [[nodiscard]] bool contains(Scope scope) const { return (m_bits & bit(scope)) != 0; }
    void insert(Scope scope) { m_bits |= bit(scope); }
    [[nodiscard]] std::vector<std::string_view> words() const;
    [[nodiscard]] std::string text() const; ///< "read,names"
    bool operator==(const Scopes &) const = default;

private:
    static std::uint32_t bit(Scope scope) { return 1U << static_cast<unsigned>(scope); }
    std::uint32_t m_bits = 0;
};

} // namespace latchkey::server

namespace latchkey::base {

template <> struct WordList<server::Scope> {
    static constexpr std::array<std::string_view, 6> words
        = {"read", "names", "act", "revoke", "report", "admin"};
};

} // namespace latchkey::base

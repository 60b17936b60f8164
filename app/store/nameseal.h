// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::store {

/// What one Mac's record tells of people: it is sealed as one text, and nothing of it stands
/// beside.
struct NameTexts {
    std::string_view user = {};
    std::string_view accounts = {}; ///< as IndexRow has them
    std::string_view inFacts = {}; ///< as takeNames() gave them

    [[nodiscard]] bool isEmpty() const
    {
        return user.empty() && accounts.empty() && inFacts.empty();
    }
};

/// Whose names: a server's Mac, or what is kept under that id of what a Mac printed.
[[nodiscard]] std::string namesOf(std::string_view server, std::string_view device);
[[nodiscard]] std::string namesPrinted(std::string_view id);

/// Seals the cache's names with a key of their own, made from the profile's (base/sealing.h); each
/// seal is bound to its Mac. Immutable, any thread.
class NameSeal {
public:
    explicit NameSeal(const base::Secret &profileKey);

    /// Tells this key from others, and nothing else about it.
    [[nodiscard]] const std::string &mark() const { return m_mark; }
    [[nodiscard]] std::string seal(const NameTexts &names, std::string_view whose) const;
    /// Views into `plain`, which is used again; nullopt: another key's, or not of this Mac.
    [[nodiscard]] std::optional<NameTexts> open(
        std::string_view sealed, std::string_view whose, std::string &plain) const;

private:
    base::Secret m_key;
    std::string m_mark;
};

/// Opens the names of one row after another.
class NameOpener {
public:
    /// Null: what is sealed stays so.
    explicit NameOpener(std::shared_ptr<const NameSeal> seal)
        : m_seal(std::move(seal))
    {
    }
    /// Good until the next open(). Without the right key it is as if nobody had told a name.
    [[nodiscard]] NameTexts open(std::string_view sealed, std::string_view whose)
    {
        const auto names
            = m_seal && !sealed.empty() ? m_seal->open(sealed, whose, m_plain) : std::nullopt;
        return names.value_or(NameTexts{});
    }

private:
    std::shared_ptr<const NameSeal> m_seal;
    std::string m_plain;
};

} // namespace latchkey::store

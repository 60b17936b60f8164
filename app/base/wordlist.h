// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace latchkey::base {

/// The machine words of an enum, in the enum's order: one spelling for JSON, filters, databases.
/// Specialized beside each enum that has words, with one `static constexpr std::array words`.
template <typename Enum> struct WordList;

template <typename Enum>
concept Worded = requires { WordList<Enum>::words.size(); };

template <Worded Enum> [[nodiscard]] constexpr std::string_view wordOf(Enum value)
{
    return WordList<Enum>::words[static_cast<std::size_t>(value)];
}

/// All of them, in their order.
template <Worded Enum> [[nodiscard]] constexpr auto valuesOf()
{
    std::array<Enum, WordList<Enum>::words.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<Enum>(i);
    }
    return values;
}

/// nullopt for a word that the enum does not have.
template <Worded Enum> [[nodiscard]] constexpr std::optional<Enum> fromWord(std::string_view word)
{
    const auto &words = WordList<Enum>::words;
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional{static_cast<Enum>(found - words.begin())};
}

} // namespace latchkey::base

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace latchkey::macos {

/// ASCII lower case, every Unicode dash as '-': what phrases are looked for in.
[[nodiscard]] std::string foldedLower(std::string_view text);

/// Reads along a folded line word by word, blind to the number of blanks.
class Phrase {
public:
    explicit Phrase(std::string_view folded)
        : m_rest(folded)
    {
    }

    /// The words (one blank between them) if they come next, whole.
    bool words(std::string_view expected);
    /// One character, blanks before it skipped.
    bool mark(char expected);
    /// yes or no, as the last word of the line.
    [[nodiscard]] std::optional<bool> finalYesNo();
    /// Nothing more but what may follow a last word: ; . , quotes.
    [[nodiscard]] bool endsLine() const;
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/// The phrase that begins with `words` where an output may begin: at the front of the line, behind
/// "profiles:", or behind what a log writes before each line.
[[nodiscard]] std::optional<Phrase> phraseFrom(std::string_view folded, std::string_view words);

} // namespace latchkey::macos

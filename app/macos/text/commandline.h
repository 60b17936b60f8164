// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::macos {

/// One command of a shell line: sudo and paths taken off, words as they were typed.
struct Command {
    std::string tool; ///< folded: "diskutil"
    std::vector<std::string> words; ///< behind the tool
    bool filtered = false; ///< its output went through a filter that may have dropped lines

    /// Whether that word (folded) is among the words.
    [[nodiscard]] bool has(std::string_view word) const;
    /// The word behind that one (folded); empty if there is none.
    [[nodiscard]] std::string after(std::string_view word) const;
};

/// What was typed where the line is a prompt, empty for a prompt alone; or the line itself where
/// it is one of the commands that are read here, pasted without its prompt.
[[nodiscard]] std::optional<std::string_view> commandIn(std::string_view line);

[[nodiscard]] std::vector<Command> parseCommands(std::string_view text);

} // namespace latchkey::macos

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wordlist.h"

#include <array>
#include <string_view>
#include <vector>

namespace latchkey::report {

enum class Kind {
    Coverage,
    NotCompliant,
    Helpdesk,
    CryptoUsers,
    Accounts,
    Options,
    Consequences,
    Changes,
    Activity,
    Audit,
};

enum class Group { Server, MacOs, Hardware, Model, Cause };

/// What a report can hold beside its main table.
enum class Part { Trend, Reasons, List };

using base::fromWord;
using base::wordOf;

[[nodiscard]] const std::vector<Group> &groupsOf(Kind kind); ///< empty: it cannot be grouped
[[nodiscard]] const std::vector<Part> &partsOf(Kind kind);

} // namespace latchkey::report

namespace latchkey::base {

template <> struct WordList<report::Kind> {
    static constexpr std::array<std::string_view, 10> words
        = {"coverage", "not-compliant", "helpdesk", "crypto-users", "accounts", "options",
            "consequences", "changes", "activity", "audit"};
};
template <> struct WordList<report::Group> {
    static constexpr std::array<std::string_view, 5> words
        = {"server", "macos", "hardware", "model", "cause"};
};
template <> struct WordList<report::Part> {
    static constexpr std::array<std::string_view, 3> words = {"trend", "reasons", "list"};
};

} // namespace latchkey::base

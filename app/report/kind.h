// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
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

[[nodiscard]] const std::vector<Kind> &allKinds();
[[nodiscard]] std::string_view wordOf(Kind kind); ///< "not-compliant"
[[nodiscard]] std::string_view wordOf(Group group); ///< "macos"
[[nodiscard]] std::string_view wordOf(Part part); ///< "trend"
[[nodiscard]] std::optional<Kind> kindFromWord(std::string_view word);
[[nodiscard]] std::optional<Group> groupFromWord(std::string_view word);
[[nodiscard]] std::optional<Part> partFromWord(std::string_view word);
[[nodiscard]] const std::vector<Group> &groupsOf(Kind kind); ///< empty: it cannot be grouped
[[nodiscard]] const std::vector<Part> &partsOf(Kind kind);

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// The texts of words/reports.h, to be translated where they are used.
namespace latchkey::words {

struct NamedText {
    std::string_view name;
    const char *text;
};
struct DefinedText {
    const char *term;
    const char *meaning;
};

[[nodiscard]] std::span<const NamedText> reportNames();
[[nodiscard]] std::span<const NamedText> reportAbouts();
[[nodiscard]] std::span<const NamedText> reportTitles();
[[nodiscard]] std::span<const NamedText> reportTables();
[[nodiscard]] std::span<const NamedText> reportColumns();
[[nodiscard]] std::span<const NamedText> reportGroups();
[[nodiscard]] std::span<const NamedText> reportGroupTitles();
[[nodiscard]] std::span<const NamedText> reportSums();
[[nodiscard]] std::span<const NamedText> reportChanges();
[[nodiscard]] std::span<const NamedText> reportAuditActions();
[[nodiscard]] std::span<const DefinedText> reportDefinedTexts();

} // namespace latchkey::words

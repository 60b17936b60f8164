// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

/// What a report says of itself. Reports, their tables, columns and groups are named by the machine
/// words of app/report; an unknown one gives an empty text.
namespace latchkey::words {

[[nodiscard]] QString reportName(std::string_view kind); ///< "Coverage", in a list of reports
[[nodiscard]] QString reportAbout(std::string_view kind); ///< "How many tokens are held and proven"
[[nodiscard]] QString reportTitle(std::string_view kind); ///< "Bootstrap Token coverage"
[[nodiscard]] QString reportTable(std::string_view table); ///< "Why Macs have no token"
[[nodiscard]] QString reportColumn(std::string_view column);
[[nodiscard]] QString reportGroup(std::string_view group); ///< "macOS version"
[[nodiscard]] QString reportGroupTitle(std::string_view group); ///< "By macOS version"
/// Why there is no trend of a filter.
[[nodiscard]] QString reportWithoutTrend();
[[nodiscard]] QString reportSum(std::string_view sum); ///< "Held"

[[nodiscard]] QString reportChange(std::string_view change); ///< "Token stored"
[[nodiscard]] QString reportAuditAction(std::string_view action); ///< "Sign in"

/// A word that a report uses, and what it means there.
struct Definition {
    QString term;
    QString meaning;
};
[[nodiscard]] std::vector<Definition> reportDefinitions();

/// "86.7 %". Rounded, but 100 % is said of all alone.
[[nodiscard]] QString percentText(std::size_t part, std::size_t whole, int decimals);
/// The same as a number: 86.7.
[[nodiscard]] double percent(std::size_t part, std::size_t whole, int decimals);

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "domain/facts.h"
#include "domain/macreport.h"

#include <optional>
#include <string_view>

/// The machine words of DIAGNOSIS (a), (d), (f), (g): one spelling for JSON, filters and databases.
namespace latchkey::domain {

[[nodiscard]] std::string_view wordOf(Source source);
[[nodiscard]] std::string_view wordOf(Because because);
[[nodiscard]] std::string_view wordOf(AccountKind kind);
[[nodiscard]] std::string_view wordOf(LoggedIn loggedIn);
[[nodiscard]] std::string_view wordOf(CreatedBy createdBy);
[[nodiscard]] std::string_view wordOf(CryptoUserType type);
[[nodiscard]] std::string_view wordOf(UnlockUserType type);
[[nodiscard]] std::string_view wordOf(EventKind kind);
[[nodiscard]] std::string_view wordOf(EventDetail detail); ///< "" for None
[[nodiscard]] std::string_view wordOf(FindingClass findingClass);
[[nodiscard]] std::string_view wordOf(Severity severity);
[[nodiscard]] std::string_view wordOf(Confidence confidence);
[[nodiscard]] std::string_view wordOf(Role role);
[[nodiscard]] std::string_view wordOf(By by);
[[nodiscard]] std::string_view wordOf(Trilean value);
[[nodiscard]] std::string_view wordOf(ComparisonKind kind);
[[nodiscard]] std::string_view wordOf(ComparisonVerdict verdict);
[[nodiscard]] std::string_view wordOf(Presence presence);
[[nodiscard]] std::string_view wordOf(Status status);
[[nodiscard]] std::string_view wordOf(Option option);
[[nodiscard]] std::string_view wordOf(Proof proof);
[[nodiscard]] std::string_view wordOf(NotRecognisedWhy why);

/// The value of an enum above with that word; nullopt if there is none.
template <typename Enum> [[nodiscard]] std::optional<Enum> fromWord(std::string_view word);

} // namespace latchkey::domain

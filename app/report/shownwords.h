// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/words.h"
#include "words/reports.h"

#include <QString>

#include <string_view>

/// What people read for a machine word of a column; an unknown word as it came.
namespace latchkey::report {

[[nodiscard]] QString shownStatus(std::string_view word);
[[nodiscard]] QString shownOption(std::string_view word);
[[nodiscard]] QString shownProof(std::string_view word);
[[nodiscard]] QString shownWhy(std::string_view word);
[[nodiscard]] QString shownHardware(std::string_view word);
[[nodiscard]] QString shownFileVault(std::string_view word);
[[nodiscard]] QString shownEnrollment(std::string_view word);
[[nodiscard]] QString shownAuthAllowed(std::string_view word);
[[nodiscard]] QString shownAnswer(std::string_view word);
[[nodiscard]] QString shownRole(std::string_view word);
[[nodiscard]] QString shownCryptoUserKind(std::string_view word);
[[nodiscard]] QString shownVerdict(std::string_view word);
[[nodiscard]] QString shownAction(std::string_view word);
[[nodiscard]] QString shownOutcome(std::string_view word);
[[nodiscard]] QString shownChange(std::string_view word);
[[nodiscard]] QString shownAuditAction(std::string_view word);
[[nodiscard]] QString shownConsequence(std::string_view word);

[[nodiscard]] QString qt(std::string_view utf8);

} // namespace latchkey::report

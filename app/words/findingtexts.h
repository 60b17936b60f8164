// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

#include <span>

namespace latchkey::words {

/// A source text with what its translator must know.
struct NotedText {
    const char *source;
    const char *note;
};

/// The texts of one finding. Placeholders take their content from the finding's own evidence; where
/// one has none, the plain sentence is used.
struct FindingText {
    domain::FindingId id;
    /// Whose evidence gives {day} and {value}; monostate: the first that has a time.
    std::variant<std::monostate, domain::Fact, domain::EventKind, domain::FactList> subject;
    NotedText shortName;
    const char *sentence;
    const char *plain; ///< nullptr: the sentence needs nothing that could be missing
    const char *special = nullptr; ///< comes before the sentence where its evidence is there
};

// In the order of the ids.
[[nodiscard]] std::span<const FindingText> causeTexts();
[[nodiscard]] std::span<const FindingText> effectTexts();
[[nodiscard]] std::span<const FindingText> evidenceAndComparisonTexts();

} // namespace latchkey::words

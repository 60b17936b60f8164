// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"
#include "words/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace latchkey::words {

/// At most 28 characters in English: "Cleared at re-enrollment".
[[nodiscard]] QString shortName(domain::FindingId id);

/// The short form of Summary::why: a finding, "token-changed", a BECAUSE word, or a fact's name.
[[nodiscard]] QString whyName(std::string_view why);

/// One or two sentences with actor and day from the finding's own evidence: "HQ dropped the token
/// when this Mac re-enrolled on 12 Oct. No new one has come since."
[[nodiscard]] QString sentence(const domain::Finding &finding, const Reader &reader);

/// What has to be told first, and by whom: of Diagnosis::cannotTell; empty where that is.
[[nodiscard]] QString missingText(const std::vector<std::string> &cannotTell);

/// For *Token changed*, which is no finding.
[[nodiscard]] QString tokenChangedSentence(const Reader &reader);

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

#include <optional>
#include <vector>

namespace latchkey::diagnosis {

/// A held token that was lost, or that another one replaced. What came afterwards takes nothing
/// back: a loss stays on record when the Mac has escrowed again.
struct TokenTurn {
    enum class Kind { Lost, Changed };
    Kind kind = Kind::Lost;
    /// Of the event, or of the statement that showed the loss; empty where that has no date.
    std::optional<base::Instant> at = {};
    base::Instant heldSince = {}; ///< when the server stored what was lost or replaced
    std::optional<domain::Event> by = {}; ///< what ended the holding; empty: no message explains it

    bool operator==(const TokenTurn &) const = default;
};

/// Every turn that the events tell, oldest first. An event after which servers may drop the token
/// counts only where none of them shows that it was still held.
[[nodiscard]] std::vector<TokenTurn> tokenHistory(
    const domain::FactDocument &document, const domain::Diagnosis &diagnosis);

} // namespace latchkey::diagnosis

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/factscodec.h"

/// The parts of the facts codec that note the names which they do not know.
namespace latchkey::json {

using Unknowns = std::vector<UnknownName>;

[[nodiscard]] base::Result<domain::Listing<domain::Account>> readAccounts(
    const Value &value, Unknowns &unknowns);
[[nodiscard]] base::Result<domain::Listing<domain::CryptoUser>> readCryptoUsers(
    const Value &value, Unknowns &unknowns);
[[nodiscard]] base::Result<domain::Listing<domain::UnlockUser>> readUnlockUsers(
    const Value &value, Unknowns &unknowns);

/// nullopt for a kind that the model does not know.
[[nodiscard]] base::Result<std::optional<domain::Event>> readEvent(
    const Value &value, Unknowns &unknowns);

/// A bare value, `{"value":…}`, `{"unknown":…}`, or an array of these.
[[nodiscard]] base::Result<void> readStatements(
    domain::Fact fact, const Value &value, domain::FactDocument &document, Unknowns &unknowns);

} // namespace latchkey::json

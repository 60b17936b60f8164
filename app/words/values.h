// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/capabilities.h"
#include "domain/device.h"
#include "domain/diagnosis.h"
#include "words/reader.h"

#include <string_view>

/// One word or a few for each value of the domain, as the lists, filters and reports show them.
namespace latchkey::words {

[[nodiscard]] QString word(domain::Status status);
[[nodiscard]] QString word(domain::Option option);
[[nodiscard]] QString word(domain::Proof proof);
[[nodiscard]] QString word(domain::Outcome outcome);
[[nodiscard]] QString word(domain::ActionKind kind);
[[nodiscard]] QString word(domain::Severity severity);
[[nodiscard]] QString word(domain::Confidence confidence);
[[nodiscard]] QString word(domain::Trilean value);
[[nodiscard]] QString word(domain::Source source, const Reader &reader);
[[nodiscard]] QString word(domain::ComparisonVerdict verdict);
[[nodiscard]] QString word(domain::ComparisonKind kind);
[[nodiscard]] QString word(domain::Presence presence);
[[nodiscard]] QString word(domain::CommandKind kind);
[[nodiscard]] QString word(domain::CommandState state);
[[nodiscard]] QString word(domain::Capability capability);

/// "not told because the server does not tell it": a whole sentence for a badge's tooltip.
[[nodiscard]] QString sentence(domain::Because because, const Reader &reader);
[[nodiscard]] QString sentence(const domain::AbilityAnswer &answer, const Reader &reader);
[[nodiscard]] QString sentence(
    domain::LeftAloneReason reason, const QString &detail, const Reader &reader);
/// What to do on the Mac where its server cannot; empty where there is nothing.
[[nodiscard]] QString insteadOnTheMac(domain::Capability capability, domain::Ability ability);
/// That the part which speaks with this product has only been built after its documentation.
[[nodiscard]] QString untried(const QString &product);
[[nodiscard]] QString sentence(domain::RevokeConsequence consequence);

[[nodiscard]] QString factLabel(domain::Fact fact);
/// The value of a fact in words; free text as it came.
[[nodiscard]] QString valueWord(domain::Fact fact, const domain::Value &value);
/// The same for a machine word of a filter or a column: hardware "apple-silicon", fileVault "on".
[[nodiscard]] QString valueWord(domain::Fact fact, std::string_view machineWord);

} // namespace latchkey::words

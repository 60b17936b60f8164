// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"

#include <QString>

namespace latchkey::ui {

/// The sentences of action previews and of the action bar.
[[nodiscard]] QString previewTitle(const actions::Plan &plan);
/// The question of a revoke as English has it, to stand beside a translation.
[[nodiscard]] QString englishRevokeTitle(const actions::Plan &plan);
[[nodiscard]] QString previewSentence(domain::ActionKind kind);
[[nodiscard]] QString actionVerb(const actions::Plan &plan); ///< the button: "Revoke 4 tokens"
[[nodiscard]] QString actionName(domain::ActionKind kind); ///< "Re-send option…"
/// "Will be deleted: 4".
[[nodiscard]] QString includedHeading(domain::ActionKind kind, std::size_t count);
/// What happens to one Mac, or why it is left alone.
[[nodiscard]] QString lineText(domain::ActionKind kind, const actions::PlanLine &line);
[[nodiscard]] QString leftAloneText(const actions::PlanLine &line);
/// Beside the action bar: "Prove: 1 of the 5 cannot be asked …"; empty where all can.
[[nodiscard]] QString adviceText(const actions::Plan &plan);
/// The servers of the plan's included Macs: "HQ", "HQ and Schools".
[[nodiscard]] QString serverNames(const actions::Plan &plan);
/// The typed word of a revoke: "REVOKE 4".
[[nodiscard]] QString confirmationText(std::size_t count);
/// "Re-send", "Prove", "Revoke".
[[nodiscard]] QString shortName(domain::ActionKind kind);

/// What a person runs on the Mac where its server cannot delete the token.
[[nodiscard]] QString removeCommand();

} // namespace latchkey::ui

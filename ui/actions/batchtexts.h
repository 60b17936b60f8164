// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "ui/common/look.h"

#include <map>

namespace latchkey::ui {

using OutcomeCounts = std::map<domain::Outcome, int>;

/// What became of a batch, in words and numbers.
[[nodiscard]] OutcomeCounts countsOf(const journal::Batch &batch);
/// "2 failed".
[[nodiscard]] QString countText(domain::Outcome outcome, int count);
/// "10 verified, 2 failed".
[[nodiscard]] QString outcomeText(const journal::Batch &batch);
/// Macs on which a re-send changed more than the option.
[[nodiscard]] int changedOptions(const journal::Batch &batch);
[[nodiscard]] Look lookOf(const journal::Step &step);
/// The worst of its outcomes.
[[nodiscard]] Look lookOf(const journal::Batch &batch);
/// "Re-send enrollment option".
[[nodiscard]] QString batchName(domain::ActionKind kind);
/// "Re-send enrollment option to 15 Macs".
[[nodiscard]] QString batchTitle(const journal::Batch &batch);
/// "HQ", "HQ and Schools".
[[nodiscard]] QString serversOf(const journal::Batch &batch);
/// Macs that have their answer.
[[nodiscard]] int settledSteps(const journal::Batch &batch);
/// Whether something is still to be sent or read by this program.
[[nodiscard]] bool isUnderWay(const journal::Batch &batch);

/// What one Mac's line says of its outcome: the Mac's words, the server's, or what was read back.
[[nodiscard]] QString stepDetail(domain::ActionKind kind, const journal::Step &step);

} // namespace latchkey::ui

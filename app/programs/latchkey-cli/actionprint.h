// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "actions/plan.h"
#include "journal/batch.h"

#include <QString>

/// What an action would do or did, for people and for scripts.
namespace latchkey::programs {

/// With what `actions` learned of the servers: why one cannot do it.
void printPlan(const actions::Plan &plan, const actions::ActionService &actions);
void printPlanJson(const actions::Plan &plan);
void printOutcomes(const journal::Batch &batch);
void printOutcomesJson(const journal::Batch &batch);

/// "12 verified, 3 waiting": the outcomes of a batch that occur, in their order.
[[nodiscard]] QString countsText(const journal::Batch &batch);

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/rule.h"

#include <vector>

namespace latchkey::diagnosis {

/// The steps of these actions, each with who does it, its command and what confirms it. Under No
/// holder nobody can grant, so that step gives way to a login.
[[nodiscard]] std::vector<domain::RemedyStep> stepsOf(Actions actions, const Case &mac);

/// Whether re-sending the option is a remedy of this cause, for a Mac in this option state.
[[nodiscard]] bool isMendedByResend(domain::FindingId cause, domain::Option option);

} // namespace latchkey::diagnosis

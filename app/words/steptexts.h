// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/findingid.h"
#include "words/findingtexts.h"

namespace latchkey::words {

/// The texts of one remedy action.
struct StepText {
    domain::RemedyAction action;
    NotedText title;
    const char *explanation;
};

[[nodiscard]] const StepText &stepText(domain::RemedyAction action);

} // namespace latchkey::words

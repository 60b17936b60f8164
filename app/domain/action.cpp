// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"

namespace latchkey::domain {

bool isOpen(Outcome outcome)
{
    return outcome == Outcome::Queued || outcome == Outcome::Waiting || outcome == Outcome::Unknown;
}

} // namespace latchkey::domain

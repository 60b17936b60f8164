// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/device.h"

namespace latchkey::domain {

namespace {

OptionsFate fateOf(std::optional<bool> before, std::optional<bool> after)
{
    if (!before || !after) {
        return OptionsFate::NotCompared;
    }
    return *before == *after ? OptionsFate::Unchanged : OptionsFate::Changed;
}

} // namespace

OptionsFate optionsFate(const OtherOptions &before, const OtherOptions &after)
{
    return std::max(fateOf(before.activationLockAllowed, after.activationLockAllowed),
        fateOf(before.promptsForToken, after.promptsForToken));
}

} // namespace latchkey::domain

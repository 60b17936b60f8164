// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/mdmstatus.h"

#include <algorithm>
#include <array>
#include <utility>

namespace latchkey::macos {

namespace {

using domain::CommandState;

constexpr std::array<std::pair<std::string_view, CommandState>, 4> statuses
    = {{{"Acknowledged", CommandState::Acknowledged}, {"Error", CommandState::Error},
        {"CommandFormatError", CommandState::FormatError}, {"NotNow", CommandState::NotNow}}};

} // namespace

std::optional<CommandState> reportedState(std::string_view status)
{
    const auto found
        = std::ranges::find(statuses, status, [](const auto &each) { return each.first; });
    return found == statuses.end() ? std::nullopt : std::optional(found->second);
}

} // namespace latchkey::macos

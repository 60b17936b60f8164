// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/device.h"

#include <algorithm>
#include <array>

namespace latchkey::domain {

namespace {

constexpr std::array<std::string_view, 7> kinds = {"mdm-options", "security-info",
    "device-information", "user-list", "eacs-preflight", "install-profile", "push"};
constexpr std::array<std::string_view, 7> states
    = {"queued", "sent", "not-now", "acknowledged", "error", "format-error", "cancelled"};

template <typename Enum, typename List>
std::optional<Enum> find(const List &list, std::string_view word)
{
    const auto found = std::ranges::find(list, word);
    return found == list.end() ? std::nullopt
                               : std::optional{static_cast<Enum>(found - list.begin())};
}

} // namespace

std::string_view wordOf(CommandKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(CommandState state)
{
    return states[static_cast<std::size_t>(state)];
}

std::optional<CommandKind> commandKindFromWord(std::string_view word)
{
    return find<CommandKind>(kinds, word);
}

std::optional<CommandState> commandStateFromWord(std::string_view word)
{
    return find<CommandState>(states, word);
}

} // namespace latchkey::domain

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/action.h"

#include <algorithm>
#include <array>

namespace latchkey::domain {

namespace {

constexpr std::array<std::string_view, 3> kinds = {"resend-options", "prove", "revoke"};
constexpr std::array<std::string_view, 8> outcomes = {"queued", "waiting", "acknowledged",
    "verified", "failed", "unknown", "cancelled", "left-alone"};
constexpr std::array<std::string_view, 15> reasons = {"", "scope-missing", "no-capability",
    "capability-unknown", "server-offline", "never-checked-in", "no-token-stored",
    "too-old-for-option", "too-old-to-prove", "user-enrollment", "no-local-volume-owner",
    "no-holder", "above-limit", "refused-by-server", "not-enrolled"};

template <typename Enum, typename List>
std::optional<Enum> find(const List &list, std::string_view word)
{
    const auto found = std::ranges::find(list, word);
    return found == list.end() ? std::nullopt
                               : std::optional{static_cast<Enum>(found - list.begin())};
}

} // namespace

std::string_view wordOf(ActionKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(Outcome outcome)
{
    return outcomes[static_cast<std::size_t>(outcome)];
}

std::string_view wordOf(LeftAloneReason reason)
{
    return reasons[static_cast<std::size_t>(reason)];
}

std::optional<ActionKind> actionKindFromWord(std::string_view word)
{
    return find<ActionKind>(kinds, word);
}

std::optional<Outcome> outcomeFromWord(std::string_view word)
{
    return find<Outcome>(outcomes, word);
}

bool isOpen(Outcome outcome)
{
    return outcome == Outcome::Queued || outcome == Outcome::Waiting || outcome == Outcome::Unknown;
}

} // namespace latchkey::domain

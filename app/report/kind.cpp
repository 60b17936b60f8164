// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kind.h"

#include <algorithm>
#include <array>

namespace latchkey::report {

namespace {

constexpr std::array<std::string_view, 10> kindWords = {"coverage", "not-compliant", "helpdesk",
    "crypto-users", "accounts", "options", "consequences", "changes", "activity", "audit"};
constexpr std::array<std::string_view, 5> groupWords
    = {"server", "macos", "hardware", "model", "cause"};
constexpr std::array<std::string_view, 3> partWords = {"trend", "reasons", "list"};

template <typename Enum, std::size_t size>
std::optional<Enum> fromWord(const std::array<std::string_view, size> &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - words.begin()));
}

} // namespace

const std::vector<Kind> &allKinds()
{
    static const std::vector<Kind> all
        = {Kind::Coverage, Kind::NotCompliant, Kind::Helpdesk, Kind::CryptoUsers, Kind::Accounts,
            Kind::Options, Kind::Consequences, Kind::Changes, Kind::Activity, Kind::Audit};
    return all;
}

std::string_view wordOf(Kind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(Group group)
{
    return groupWords[static_cast<std::size_t>(group)];
}

std::string_view wordOf(Part part)
{
    return partWords[static_cast<std::size_t>(part)];
}

std::optional<Kind> kindFromWord(std::string_view word)
{
    return fromWord<Kind>(kindWords, word);
}

std::optional<Group> groupFromWord(std::string_view word)
{
    return fromWord<Group>(groupWords, word);
}

std::optional<Part> partFromWord(std::string_view word)
{
    return fromWord<Part>(partWords, word);
}

const std::vector<Group> &groupsOf(Kind kind)
{
    static const std::vector<Group> all
        = {Group::Server, Group::MacOs, Group::Hardware, Group::Model, Group::Cause};
    static const std::vector<Group> none;
    return kind == Kind::Coverage || kind == Kind::Options ? all : none;
}

const std::vector<Part> &partsOf(Kind kind)
{
    static const std::vector<Part> all = {Part::Trend, Part::Reasons, Part::List};
    static const std::vector<Part> list = {Part::List};
    static const std::vector<Part> trend = {Part::Trend};
    static const std::vector<Part> none;
    switch (kind) {
    case Kind::Coverage:
        return all;
    case Kind::Options:
    case Kind::Consequences:
        return list;
    case Kind::Changes:
        return trend;
    case Kind::NotCompliant:
    case Kind::Helpdesk:
    case Kind::CryptoUsers:
    case Kind::Accounts:
    case Kind::Activity:
    case Kind::Audit:
        return none;
    }
    return none;
}

} // namespace latchkey::report

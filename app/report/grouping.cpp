// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/grouping.h"

#include "report/shownwords.h"
#include "store/version.h"
#include "words/reportfacts.h"

namespace latchkey::report {

namespace {

// A group that nobody told has a name, too.
QString shownText(std::string_view text)
{
    return text.empty() ? words::reportNotTold() : qt(text);
}

QString shownMacOs(std::string_view version)
{
    return version.empty() ? words::reportNotTold() : QStringLiteral("macOS ") + qt(version);
}

QString shownHardwareGroup(std::string_view word)
{
    return word.empty() ? words::reportNotTold() : shownHardware(word);
}

QString shownCause(std::string_view word)
{
    return word.empty() ? words::reportNoCause() : shownWhy(word);
}

QString (*shownBy(Group group))(std::string_view)
{
    switch (group) {
    case Group::Server:
    case Group::Model:
        return shownText;
    case Group::MacOs:
        return shownMacOs;
    case Group::Hardware:
        return shownHardwareGroup;
    case Group::Cause:
        return shownCause;
    }
    return nullptr;
}

} // namespace

std::string shortVersion(const std::string &version)
{
    if (version.empty()) {
        return {};
    }
    const auto parsed = store::Version::parse(version);
    const std::string name = std::to_string(parsed.parts[0]);
    return parsed.parts[0] == 10 ? name + "." + std::to_string(parsed.parts[1]) : name;
}

std::string groupOf(const store::ListRow &row, Group group)
{
    switch (group) {
    case Group::Server:
        return row.server.text();
    case Group::MacOs:
        return shortVersion(row.osVersion);
    case Group::Hardware:
        return row.hardware;
    case Group::Model:
        return row.model;
    case Group::Cause:
        return row.summary.why;
    }
    return {};
}

Column groupColumn(Group group)
{
    return {.name = std::string(wordOf(group)),
        .title = words::reportGroup(wordOf(group)),
        .type = CellType::Word,
        .shown = shownBy(group)};
}

bool comesBefore(const std::string &a, const std::string &b, Group group)
{
    if (a.empty() || b.empty()) {
        return !a.empty();
    }
    return group == Group::MacOs ? store::Version::parse(b) < store::Version::parse(a) : a < b;
}

} // namespace latchkey::report

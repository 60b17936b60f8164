// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/grouping.h"

#include "report/shownwords.h"
#include "store/version.h"

namespace latchkey::report {

namespace {

QString shownMacOs(std::string_view version)
{
    return QStringLiteral("macOS ") + qt(version);
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
    Column column{.name = std::string(wordOf(group)), .title = words::reportGroup(wordOf(group))};
    if (group == Group::MacOs || group == Group::Hardware || group == Group::Cause) {
        column.type = CellType::Word;
        column.shown = group == Group::MacOs ? shownMacOs
            : group == Group::Hardware       ? shownHardware
                                             : shownWhy;
    }
    return column;
}

bool comesBefore(const std::string &a, const std::string &b, Group group)
{
    if (a.empty() || b.empty()) {
        return !a.empty();
    }
    return group == Group::MacOs ? store::Version::parse(b) < store::Version::parse(a) : a < b;
}

} // namespace latchkey::report

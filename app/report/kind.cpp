// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/kind.h"

namespace latchkey::report {

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

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/kind.h"
#include "report/maccolumns.h"

#include <map>
#include <vector>

namespace latchkey::report {

/// What the Macs of one group have in common, as a machine word; empty where nobody told it.
[[nodiscard]] std::string groupOf(const store::ListRow &row, Group group);
[[nodiscard]] Column groupColumn(Group group);
/// "26" of 26.1, "10.15" of 10.15.7.
[[nodiscard]] std::string shortVersion(const std::string &version);
/// macOS newest first, others by name; what nobody told last.
[[nodiscard]] bool comesBefore(const std::string &a, const std::string &b, Group group);

/// Something counted by group.
template <typename Tally> class Groups {
public:
    explicit Groups(Group group)
        : m_tallies(Order{group})
        , m_group(group)
    {
    }
    [[nodiscard]] Tally &of(const store::ListRow &row) { return m_tallies[groupOf(row, m_group)]; }
    [[nodiscard]] const auto &all() const { return m_tallies; }

private:
    struct Order {
        Group group;
        bool operator()(const std::string &a, const std::string &b) const
        {
            return comesBefore(a, b, group);
        }
    };
    std::map<std::string, Tally, Order> m_tallies;
    Group m_group;
};

} // namespace latchkey::report

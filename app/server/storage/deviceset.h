// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::server {

/// A Mac's row number: stable for its whole life, whatever its id becomes.
enum class DeviceKey : std::int64_t {};
[[nodiscard]] constexpr std::int64_t number(DeviceKey key)
{
    return static_cast<std::int64_t>(key);
}

/// The Macs that one read is about: some, or all in a range. A range is read in the order of the
/// tables, without looking up each Mac.
class DeviceSet {
public:
    explicit DeviceSet(const std::vector<DeviceKey> &some);
    [[nodiscard]] static DeviceSet range(DeviceKey first, DeviceKey last); ///< both included

    /// `before`, which ends with a column, the condition that it is in this set, and `after`. Bind
    /// the set itself where the condition stands: Query::with() knows it.
    [[nodiscard]] std::string sql(std::string_view before, std::string_view after = {}) const;

    [[nodiscard]] bool isRange() const { return m_list.empty(); }
    [[nodiscard]] std::int64_t first() const { return m_first; }
    [[nodiscard]] std::int64_t last() const { return m_last; }
    [[nodiscard]] const std::string &list() const { return m_list; } ///< for json_each

private:
    DeviceSet() = default;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    std::string m_list; ///< empty: a range
};

} // namespace latchkey::server

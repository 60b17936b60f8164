// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/deviceset.h"

namespace latchkey::server {

DeviceSet::DeviceSet(const std::vector<DeviceKey> &some)
    : m_list("[")
{
    for (const auto key : some) {
        m_list += (m_list.size() > 1 ? "," : "") + std::to_string(number(key));
    }
    m_list += ']';
}

DeviceSet DeviceSet::range(DeviceKey first, DeviceKey last)
{
    DeviceSet set;
    set.m_first = number(first);
    set.m_last = number(last);
    return set;
}

std::string DeviceSet::sql(std::string_view before, std::string_view after) const
{
    std::string text(before);
    text += isRange() ? " between ? and ? "
                      : " in (select cast(value as bigint) from json_each(?)) ";
    text += after;
    return text;
}

} // namespace latchkey::server

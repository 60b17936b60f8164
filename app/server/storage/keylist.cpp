// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/keylist.h"

namespace latchkey::server {

std::string keyList(const std::vector<DeviceKey> &keys)
{
    std::string list = "[";
    for (const auto key : keys) {
        list += (list.size() > 1 ? "," : "") + std::to_string(number(key));
    }
    return list + "]";
}

} // namespace latchkey::server

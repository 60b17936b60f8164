// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/commandkey.h"

#include "base/encoding.h"

namespace latchkey::connectors {

std::string commandUuid(const CommandOrder &order, const domain::DeviceId &device)
{
    const std::string hash = base::blake2b(device.text(), order.idempotencyKey.substr(0, 64));
    std::string hex = base::asciiUpper(base::toHex(hash)).substr(0, 32);
    hex[12] = '8'; // RFC 9562: a version whose bits are the maker's own
    hex[16] = "89AB"[hex[16] % 4];
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-'
        + hex.substr(16, 4) + '-' + hex.substr(20);
}

} // namespace latchkey::connectors

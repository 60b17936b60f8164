// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/contact.h"

#include <chrono>

namespace latchkey::server {

base::Result<void> Contact::keep(DeviceRow &device)
{
    constexpr std::chrono::days factsLast{7};
    device.lastContact = m_at;
    if (device.askedAt && m_at - *device.askedAt >= factsLast) {
        if (auto asked = m_queue.askInventory(m_session, device, m_at); !asked) {
            return asked;
        }
    }
    return DeviceRows(m_session).update(device);
}

} // namespace latchkey::server

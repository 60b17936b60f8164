// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/checkin/contact.h"

#include "base/encoding.h"
#include "server/storage/factrows.h"

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

base::Result<void> Contact::noteAwaiting(DeviceRow &device, const macos::Plist &body)
{
    const bool awaiting = body.boolAt("AwaitingConfiguration").value_or(false);
    const bool hasEnded = device.awaitingConfiguration.value_or(false) && !awaiting;
    device.awaitingConfiguration = awaiting;
    auto done = FactRows(m_session).state(device.key, domain::Fact::AwaitingConfiguration,
        {.value = awaiting, .source = domain::Source::Checkin, .at = m_at});
    return done && hasEnded ? m_queue.askInventory(m_session, device, m_at) : done;
}

void Contact::takeUser(DeviceRow &device, const macos::Plist &body)
{
    constexpr std::size_t textLimit = 255;
    const auto longName = body.stringAt("UserLongName");
    const auto name = longName && !longName->empty() ? longName : body.stringAt("UserShortName");
    if (name && !name->empty()) {
        device.user = std::string(base::firstBytes(*name, textLimit));
    }
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/vaultrows.h"

#include <string>
#include <string_view>

namespace latchkey::server {

/// Keeps what attempts to open stored tokens have shown: a token that does not open is not held,
/// whatever the vault's row says.
class Openings {
public:
    Openings(Session &session, base::Instant at)
        : m_session(session)
        , m_at(at)
    {
    }
    /// `why` it did not open; empty: it did. Where that is news it is written to the vault, to the
    /// Mac's log and to the audit, and the Mac counts as changed; true then.
    [[nodiscard]] base::Result<bool> note(DeviceKey device, const std::string &udid,
        const VaultRows::Kept &kept, std::string_view why);

private:
    [[nodiscard]] base::Result<void> record(
        DeviceKey device, const std::string &udid, std::string_view why);
    Session &m_session;
    base::Instant m_at;
};

} // namespace latchkey::server

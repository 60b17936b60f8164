// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "server/parts.h"
#include "server/storage/nanomdmrows.h"

#include <optional>
#include <string>

namespace latchkey::server {

/// What is known here of a token that lies with NanoMDM: whether it is there, and a keyed
/// fingerprint that shows when it changed. Never its bytes.
class TokenView {
public:
    TokenView(const Parts &parts, Session &session, DeviceRow &device)
        : m_parts(parts)
        , m_session(session)
        , m_device(device)
    {
    }
    /// NanoMDM's message of time `at` told of a Set. One that is older than what is known changes
    /// nothing; else it is asked for again, since the message comes for failed Sets too.
    [[nodiscard]] base::Result<void> toldStored(const std::string &fingerprint, base::Instant at);
    [[nodiscard]] base::Result<void> toldCleared(base::Instant at);
    /// What a look found: none, or the fingerprint.
    [[nodiscard]] base::Result<void> found(
        const std::optional<std::string> &fingerprint, base::Instant at);
    /// This server had NanoMDM forget it, and read that back.
    [[nodiscard]] base::Result<void> revoked();
    /// Whether it is held as far as is known.
    [[nodiscard]] base::Result<bool> holds();

private:
    [[nodiscard]] base::Result<bool> isNewer(base::Instant at);
    [[nodiscard]] base::Result<void> hold(const std::string &fingerprint, base::Instant at);
    [[nodiscard]] base::Result<void> drop();
    [[nodiscard]] base::Result<void> note(const domain::Event &event, std::string_view why);

    const Parts &m_parts;
    Session &m_session;
    DeviceRow &m_device;
};

} // namespace latchkey::server

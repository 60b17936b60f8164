// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/devicerows.h"

#include <string>

namespace latchkey::server {

/// Which certificate a Mac enrolled with; SHA-256 of the certificate and of its public key.
struct IdentityRow {
    DeviceKey device = {};
    std::string certificate;
    std::string publicKey;
    base::Instant boundAt = {};
    std::optional<base::Instant> endedAt
        = {}; ///< by CheckOut; kept so that a repeated one is known

    bool operator==(const IdentityRow &) const = default;
};

/// What is known of a UDID and of a certificate that came with it.
struct Claim {
    std::optional<DeviceRow> device = {}; ///< of the UDID
    std::optional<IdentityRow> identity = {}; ///< its binding
    std::optional<DeviceKey> owner = {}; ///< the Mac that the certificate is bound to now
};

/// The bindings: one for each Mac that has authenticated, and no certificate bound twice.
class IdentityRows {
public:
    explicit IdentityRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<std::optional<IdentityRow>> ofDevice(DeviceKey device);
    /// One question for all that tells who a message comes from.
    [[nodiscard]] base::Result<Claim> claim(std::string_view udid, std::string_view certificate);
    /// Replaces the device's binding.
    [[nodiscard]] base::Result<void> bind(const IdentityRow &row);
    [[nodiscard]] base::Result<void> end(DeviceKey device, base::Instant at);

private:
    Session &m_session;
};

} // namespace latchkey::server

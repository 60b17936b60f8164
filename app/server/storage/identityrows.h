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

/// The bindings: one for each Mac that has authenticated, and no certificate bound twice.
class IdentityRows {
public:
    explicit IdentityRows(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] base::Result<std::optional<IdentityRow>> ofDevice(DeviceKey device);
    /// The Mac that this certificate is bound to now.
    [[nodiscard]] base::Result<std::optional<IdentityRow>> boundTo(std::string_view certificate);
    /// Replaces the device's binding.
    [[nodiscard]] base::Result<void> bind(const IdentityRow &row);
    [[nodiscard]] base::Result<void> end(DeviceKey device, base::Instant at);

private:
    Session &m_session;
};

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "server/checkin/deviceca.h"
#include "server/front/message.h"
#include "server/options.h"

#include <optional>
#include <string>

namespace latchkey::server {

/// Finds out which certificate a Mac's request comes with: a detached signature over the body
/// (Mdm-Signature), or a header that the reverse proxy sets. Any thread.
class DeviceIdentity {
public:
    [[nodiscard]] static base::Result<DeviceIdentity> make(
        const Options &options, const base::Clock &clock);
    /// KeyRefused; detail is one of no-ca, no-certificate, bad-signature, unknown-ca, expired,
    /// not-for-clients.
    [[nodiscard]] base::Result<Certificate> verify(const Request &request) const;

private:
    DeviceIdentity(std::optional<DeviceCa> ca, std::string header, const base::Clock &clock)
        : m_ca(std::move(ca))
        , m_header(std::move(header))
        , m_clock(clock)
    {
    }
    [[nodiscard]] base::Result<Certificate> bySignature(
        std::string_view signature, std::string_view body) const;
    [[nodiscard]] base::Result<Certificate> byHeader(std::string_view value) const;

    std::optional<DeviceCa> m_ca;
    std::string m_header; ///< empty: Mdm-Signature
    const base::Clock &m_clock;
};

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "server/checkin/knownchains.h"
#include "server/checkin/openssl.h"

#include <filesystem>
#include <memory>

namespace latchkey::server {

/// The roots that device certificates must chain to. Any thread.
class DeviceCa {
public:
    /// A PEM bundle of one or several roots.
    [[nodiscard]] static base::Result<DeviceCa> load(const std::filesystem::path &file);
    /// Chain, dates on that day, and fit for TLS clients; any KeyUsage will do. KeyRefused with one
    /// of unknown-ca, expired, not-for-clients.
    [[nodiscard]] base::Result<Certificate> check(
        X509 *certificate, STACK_OF(X509) * others, base::Instant at) const;

private:
    explicit DeviceCa(OpenSsl<X509_STORE> roots)
        : m_roots(std::move(roots))
    {
    }
    OpenSsl<X509_STORE> m_roots;
    std::unique_ptr<KnownChains> m_known = std::make_unique<KnownChains>();
};

} // namespace latchkey::server

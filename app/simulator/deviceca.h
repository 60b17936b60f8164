// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "simulator/identity.h"

#include <filesystem>
#include <string>

namespace latchkey::simulator {

/// The authority that signs simulated Macs' certificates, as a SCEP server would.
class DeviceCa {
public:
    /// A new root, valid from `now` less a year (the demo's Macs live in the past).
    [[nodiscard]] static base::Result<DeviceCa> make(base::Instant now);
    /// Reads ca.pem and ca.key of `folder`.
    [[nodiscard]] static base::Result<DeviceCa> load(const std::filesystem::path &folder);
    /// Writes ca.pem (0644) and ca.key (0600) into `folder`, which is made if missing.
    [[nodiscard]] base::Result<void> save(const std::filesystem::path &folder) const;

    [[nodiscard]] std::string certificatePem() const;
    /// A new key and a certificate for it (clientAuth, CN = `name`).
    [[nodiscard]] base::Result<Identity> issue(const std::string &name, KeyKind kind) const;
    /// A new certificate for the key of `identity`: what a Mac gets when it renews.
    [[nodiscard]] base::Result<Identity> renew(
        const Identity &identity, const std::string &name) const;

private:
    [[nodiscard]] base::Result<Identity> certify(KeyPointer key, const std::string &name) const;
    DeviceCa(KeyPointer key, CertificatePointer certificate);

    KeyPointer m_key;
    CertificatePointer m_certificate;
};

} // namespace latchkey::simulator

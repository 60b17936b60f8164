// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/secret.h"

#include <string>

namespace latchkey::secrets {

/// What stands between secrets and others.
enum class Protection {
    Keyring,
    Session, ///< this process's memory; gone when it ends
    Environment, ///< LATCHKEY_PROFILE_KEY
    FilePermissions, ///< profile.key, 0600
};

/// Whose secret: the name of a server, or of one of the profile's own keys. The file is an
/// additional place to look, where the server's entry names one.
struct SecretName {
    std::string name;
    std::string file = {};
};

/// Where credentials live. Bound to the thread that made it, which needs an event loop; every call
/// keeps the contract of base/call.h.
class SecretStore {
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default; ///< cancels its calls

    /// Of what was written here.
    [[nodiscard]] virtual Protection protection() const { return Protection::Keyring; }

    /// NotFound: nothing is kept under this name. NoKeyring: there is no place to look; `detail`
    /// names the ways that work here.
    [[nodiscard]] virtual base::Call read(
        const SecretName &name, base::Completion<base::Secret> done)
        = 0;
    /// NoKeyring: nothing was kept, and nothing was written in the clear.
    [[nodiscard]] virtual base::Call write(
        const SecretName &name, base::Secret secret, base::Completion<void> done)
        = 0;
    /// What is not there is removed already.
    [[nodiscard]] virtual base::Call remove(const SecretName &name, base::Completion<void> done)
        = 0;
};

} // namespace latchkey::secrets

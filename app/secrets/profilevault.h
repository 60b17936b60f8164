// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/profilefile.h"
#include "secrets/secretstore.h"

#include <QObject>

#include <memory>

namespace latchkey::secrets {

inline constexpr const char *profileKeyName = "profile.key"; ///< of the key, in a SecretStore

struct Kept {
    base::Secret value;
    Protection protection = Protection::Keyring;
};

/// A profile's own key and the small values that are kept apart from its files: in the keyring, or
/// in profile.key where there is none. A profile that has once begun with the file stays with it.
/// Same thread and contract as SecretStore.
class ProfileVault {
public:
    /// The store outlives the vault.
    ProfileVault(const std::filesystem::path &profile, SecretStore &store);

    /// 32 bytes, from LATCHKEY_PROFILE_KEY (64 hex digits; KeyRefused if it is something else),
    /// else as kept; made when it is first asked for.
    [[nodiscard]] base::Call key(base::Completion<Kept> done);
    /// NotFound: nothing was kept under this name.
    [[nodiscard]] base::Call read(const std::string &name, base::Completion<Kept> done);
    /// Text without line ends. Delivers where it went.
    [[nodiscard]] base::Call write(
        const std::string &name, const std::string &value, base::Completion<Protection> done);

    /// What the profile's files say without asking the keyring: whether they hold its secrets.
    [[nodiscard]] bool isInFile() const { return m_file.exists(); }

private:
    void makeKey(const base::Promise<Kept> &promise);

    ProfileFile m_file;
    SecretStore &m_store;
    QObject m_context; ///< takes late answers with it
    base::Calls m_calls;
};

} // namespace latchkey::secrets

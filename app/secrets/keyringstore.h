// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QObject>
#include <QString>

#include <filesystem>

namespace QKeychain {
class Job;
}

namespace latchkey::secrets {

/// The desktop's keyring. Each profile has entries of its own, told apart by its folder. Never
/// falls back to a file: where no keyring answers, the Error is NoKeyring.
class KeyringStore final : public SecretStore {
public:
    explicit KeyringStore(const std::filesystem::path &profile);

    base::Call read(const SecretName &name, base::Completion<base::Secret> done) override;
    base::Call write(
        const SecretName &name, base::Secret secret, base::Completion<void> done) override;
    base::Call remove(const SecretName &name, base::Completion<void> done) override;

private:
    template <typename T, typename Finished>
    base::Call start(QKeychain::Job *job, const SecretName &name, const base::Promise<T> &promise,
        Finished finished);

    QString m_suffix;
    QObject m_context; ///< jobs that outlive this find it gone
};

} // namespace latchkey::secrets

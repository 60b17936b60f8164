// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QObject>

#include <memory>

namespace latchkey::secrets {

/// What the programs use: the headless ways first, since someone set them up on purpose, then the
/// store below (the keyring). Writes go to the store below only.
class LayeredStore final : public SecretStore {
public:
    explicit LayeredStore(std::unique_ptr<SecretStore> below);

    base::Call read(const SecretName &name, base::Completion<base::Secret> done) override;
    base::Call write(
        const SecretName &name, base::Secret secret, base::Completion<void> done) override;
    base::Call remove(const SecretName &name, base::Completion<void> done) override;

private:
    std::unique_ptr<SecretStore> m_below;
    QObject m_context;
};

} // namespace latchkey::secrets

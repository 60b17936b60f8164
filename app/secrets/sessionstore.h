// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QObject>

#include <map>
#include <string>

namespace latchkey::secrets {

/// Keeps secrets in this process only: the demo, tests, and "do not keep my password".
class SessionStore final : public SecretStore {
public:
    [[nodiscard]] Protection protection() const override { return Protection::Session; }
    base::Call read(const SecretName &name, base::Completion<base::Secret> done) override;
    base::Call write(
        const SecretName &name, base::Secret secret, base::Completion<void> done) override;
    base::Call remove(const SecretName &name, base::Completion<void> done) override;

private:
    std::map<std::string, base::Secret> m_secrets;
    QObject m_context; ///< takes late answers with it
};

} // namespace latchkey::secrets

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionstore.h"

#include "secrets/later.h"

namespace latchkey::secrets {

base::Call SessionStore::read(const SecretName &name, base::Completion<base::Secret> done)
{
    const auto found = m_secrets.find(name.name);
    base::Result<base::Secret> result = found == m_secrets.end()
        ? base::Result<base::Secret>(base::fail(base::ErrorKind::NotFound, name.name))
        : base::Result<base::Secret>(found->second.clone());
    return answerLater(&m_context, std::move(done), std::move(result));
}

base::Call SessionStore::write(
    const SecretName &name, base::Secret secret, base::Completion<void> done)
{
    m_secrets.insert_or_assign(name.name, std::move(secret));
    return answerLater(&m_context, std::move(done), base::Result<void>{});
}

base::Call SessionStore::remove(const SecretName &name, base::Completion<void> done)
{
    m_secrets.erase(name.name);
    return answerLater(&m_context, std::move(done), base::Result<void>{});
}

} // namespace latchkey::secrets

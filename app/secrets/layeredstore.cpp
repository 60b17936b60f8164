// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/layeredstore.h"

#include "secrets/headless.h"
#include "secrets/later.h"

#include <optional>

namespace latchkey::secrets {

namespace {

// The first way that is set up; an Error of it is final, so that a typo does not end elsewhere.
base::Result<std::optional<base::Secret>> readHeadless(const SecretName &name)
{
    if (auto secret = secretFromEnvironment(name.name)) {
        return secret;
    }
    if (!name.file.empty()) {
        auto secret = secretFromFile(name.file);
        if (!secret) {
            return tl::unexpected(secret.error());
        }
        return std::optional(std::move(*secret));
    }
    return secretFromCredential(name.name);
}

} // namespace

LayeredStore::LayeredStore(std::unique_ptr<SecretStore> below)
    : m_below(std::move(below))
{
}

base::Call LayeredStore::read(const SecretName &name, base::Completion<base::Secret> done)
{
    auto found = readHeadless(name);
    if (!found) {
        return answerLater<base::Secret>(
            &m_context, std::move(done), tl::unexpected(found.error()));
    }
    if (*found) {
        return answerLater<base::Secret>(&m_context, std::move(done), std::move(**found));
    }
    return m_below->read(name, std::move(done));
}

base::Call LayeredStore::write(
    const SecretName &name, base::Secret secret, base::Completion<void> done)
{
    return m_below->write(name, std::move(secret), std::move(done));
}

base::Call LayeredStore::remove(const SecretName &name, base::Completion<void> done)
{
    return m_below->remove(name, std::move(done));
}

} // namespace latchkey::secrets

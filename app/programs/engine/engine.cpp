// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/engine.h"

#include "secrets/keyringstore.h"
#include "secrets/layeredstore.h"

namespace latchkey::programs {

std::unique_ptr<secrets::SecretStore> usualSecrets(const std::filesystem::path &profile)
{
    return std::make_unique<secrets::LayeredStore>(
        std::make_unique<secrets::KeyringStore>(profile));
}

base::Result<std::unique_ptr<Engine>> Engine::open(const std::filesystem::path &profile,
    const base::Clock &clock, std::unique_ptr<secrets::SecretStore> secrets)
{
    auto engine = std::unique_ptr<Engine>(new Engine(profile, clock));
    auto cache = store::Cache::open(profile);
    if (!cache) {
        return tl::unexpected(cache.error());
    }
    engine->m_cache = std::move(*cache);
    auto registry = connectors::ServerRegistry::open(profile);
    if (!registry) {
        return tl::unexpected(registry.error());
    }
    engine->m_registry = std::make_unique<connectors::ServerRegistry>(std::move(*registry));
    engine->m_secrets = std::move(secrets);
    engine->m_sync = std::make_unique<sync::SyncService>(sync::SyncParts{.profile = profile,
        .cache = *engine->m_cache,
        .connectors = engine->connectorFactory(),
        .secrets = engine->secretLookup(),
        .clock = clock});
    auto actions = actions::ActionService::make({.profile = profile,
        .cache = *engine->m_cache,
        .connectors = engine->connectorFactory(),
        .secrets = engine->secretLookup(),
        .clock = clock});
    if (!actions) {
        return tl::unexpected(actions.error());
    }
    engine->m_actions = std::move(*actions);
    auto notes = journal::Notes::open(profile);
    if (!notes) {
        return tl::unexpected(notes.error());
    }
    engine->m_notes = std::move(*notes);
    return engine;
}

connectors::SecretLookup Engine::secretLookup()
{
    return [this](const connectors::ServerEntry &entry, base::Completion<base::Secret> done) {
        return m_secrets->read(
            {.name = entry.id.text(), .file = entry.secretFile}, std::move(done));
    };
}

connectors::ConnectorFactory Engine::connectorFactory() const
{
    return [this](const connectors::ServerEntry &entry, base::Secret secret) {
        return connectors::makeConnector(entry, std::move(secret), m_clock);
    };
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/serverlinks.h"

#include "connectors/serverregistry.h"

namespace latchkey::actions {

ServerLinks::ServerLinks(std::filesystem::path profile, connectors::ConnectorFactory connectors,
    connectors::SecretLookup secrets)
    : m_profile(std::move(profile))
    , m_connectors(std::move(connectors))
    , m_secrets(std::move(secrets))
{
}

void ServerLinks::forget(const domain::ServerId &server)
{
    m_links.erase(server);
}

void ServerLinks::with(const domain::ServerId &server, Use use)
{
    if (const auto link = m_links.find(server); link != m_links.end()) {
        use(link->second.get());
        return;
    }
    auto registry = connectors::ServerRegistry::open(m_profile);
    auto entry = registry ? registry->find(server) : tl::unexpected(registry.error());
    if (!entry) {
        use(tl::unexpected(entry.error()));
        return;
    }
    auto &waiting = m_waiting[server];
    waiting.push_back(std::move(use));
    if (waiting.size() > 1) {
        return; // its secret is being looked up
    }
    m_calls.add(m_secrets(*entry, [this, entry = *entry](base::Result<base::Secret> secret) {
        base::Result<connectors::Connector *> link = nullptr;
        auto made
            = secret ? m_connectors(entry, std::move(*secret)) : tl::unexpected(secret.error());
        if (made) {
            link = (m_links[entry.id] = std::move(*made)).get();
        } else {
            link = tl::unexpected(made.error());
        }
        for (const Use &each : std::exchange(m_waiting[entry.id], {})) {
            each(link);
        }
    }));
}

} // namespace latchkey::actions

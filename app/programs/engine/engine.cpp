// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/engine.h"

#include "base/file.h"
#include "programs/engine/profile.h"
#include "secrets/keyringstore.h"
#include "secrets/later.h"
#include "secrets/layeredstore.h"

namespace latchkey::programs {

namespace {

// Named and of a kind, but without an address: nobody can be asked.
std::vector<connectors::ServerEntry> serversOf(const snapshot::Front &front)
{
    std::vector<connectors::ServerEntry> servers;
    for (const snapshot::ServerPart &server : front.servers) {
        servers.push_back({.id = server.state.server,
            .kind = base::fromWord<connectors::ServerKind>(server.kind)
                        .value_or(connectors::ServerKind::Latchkey),
            .url = {},
            .names = front.names == snapshot::Names::Kept});
    }
    return servers;
}

} // namespace

std::unique_ptr<secrets::SecretStore> usualSecrets(const std::filesystem::path &profile)
{
    return std::make_unique<secrets::LayeredStore>(
        std::make_unique<secrets::KeyringStore>(profile));
}

std::vector<store::AcceptedUntil> endsOf(const std::vector<journal::AcceptedMac> &macs)
{
    std::vector<store::AcceptedUntil> ends;
    ends.reserve(macs.size());
    for (const journal::AcceptedMac &mac : macs) {
        ends.push_back({mac.server, mac.device, mac.acceptance.until});
    }
    return ends;
}

base::Result<std::unique_ptr<Engine>> Engine::open(const std::filesystem::path &profile,
    const base::Clock &clock, std::unique_ptr<secrets::SecretStore> secrets,
    const std::string &program)
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
    const auto opened = engine->openParts(program);
    return opened ? base::Result<std::unique_ptr<Engine>>(std::move(engine))
                  : tl::unexpected(opened.error());
}

base::Result<std::unique_ptr<Engine>> Engine::openSnapshot(snapshot::Opened snapshot,
    const std::filesystem::path &profile, const base::Clock &clock,
    std::unique_ptr<secrets::SecretStore> secrets, const std::string &program)
{
    if (auto made = base::makePrivateFolder(profile); !made) {
        return tl::unexpected(made.error());
    }
    auto engine = std::unique_ptr<Engine>(new Engine(profile, clock));
    engine->m_cache = std::move(snapshot.cache);
    engine->m_registry = std::make_unique<connectors::ServerRegistry>(
        connectors::ServerRegistry::fixed(serversOf(snapshot.front)));
    engine->m_secrets = std::move(secrets);
    engine->m_snapshot = std::move(snapshot.front);
    engine->m_snapshotExceptions = std::move(snapshot.exceptions);
    const auto opened = engine->openParts(program);
    return opened ? base::Result<std::unique_ptr<Engine>>(std::move(engine))
                  : tl::unexpected(opened.error());
}

base::Result<void> Engine::openParts(const std::string &program)
{
    m_vault = std::make_unique<secrets::ProfileVault>(m_profile, *m_secrets);
    m_names = std::make_unique<NameUnlocker>(*m_vault, *m_cache);
    const journal::Actor actor{.who = loginName(), .program = program};
    if (auto opened = openAudit(actor); !opened) {
        return opened;
    }
    if (auto opened = openActions(actor); !opened) {
        return opened;
    }
    openSync();
    return {};
}

base::Result<void> Engine::openAudit(const journal::Actor &actor)
{
    auto journal = journal::Journal::open(m_profile, actor);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    m_journal.emplace(std::move(*journal));
    m_keeper = std::make_unique<AuditKeeper>(*m_vault, *m_journal, m_clock);
    m_journal->onAudited([keeper = m_keeper.get()](const auto &before, const auto &after) {
        keeper->moved(before, after);
    });
    return {};
}

base::Result<void> Engine::openActions(const journal::Actor &actor)
{
    auto actions = actions::ActionService::make({.profile = m_profile,
        .cache = *m_cache,
        .connectors = connectorFactory(),
        .secrets = secretLookup(),
        .clock = m_clock,
        .actor = actor,
        .audited = [keeper = m_keeper.get()](
                       const auto &before, const auto &after) { keeper->moved(before, after); },
        .isSnapshot = m_snapshot.has_value()});
    if (!actions) {
        return tl::unexpected(actions.error());
    }
    m_actions = std::move(*actions);
    return openNotes();
}

base::Result<void> Engine::openNotes()
{
    auto notes = journal::Notes::open(m_profile);
    auto acceptances = journal::Acceptances::open(m_profile);
    auto outputs = journal::Outputs::open(m_profile);
    if (!notes || !acceptances || !outputs) {
        return tl::unexpected(!notes ? notes.error()
                : !acceptances       ? acceptances.error()
                                     : outputs.error());
    }
    m_notes = std::move(*notes);
    m_acceptances = std::move(*acceptances);
    m_outputs = std::move(*outputs);
    return m_snapshot ? base::Result<void>() : copyToCache(); // a snapshot has its own
}

// The journal knows exceptions, outputs and acknowledged options; a cache that was made anew does
// not.
base::Result<void> Engine::copyToCache()
{
    const auto accepted = m_acceptances->all(m_clock.now());
    const auto older = m_cache->olderOutputs();
    if (!accepted || !older) {
        return tl::unexpected(accepted ? older.error() : accepted.error());
    }
    if (!older->empty()) {
        if (auto adopted = m_outputs->adopt(*older); !adopted) {
            return adopted;
        }
    }
    auto kept = m_outputs->all();
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    auto copied = m_cache->setKept(std::move(*kept));
    copied = copied ? m_cache->setAccepted(endsOf(*accepted)) : copied;
    const auto acknowledged = copied ? newlyAcknowledged() : tl::unexpected(copied.error());
    return acknowledged ? m_cache->addAcknowledged(*acknowledged)
                        : tl::unexpected(acknowledged.error());
}

base::Result<std::vector<store::AcknowledgedAt>> Engine::newlyAcknowledged()
{
    const auto newest = m_cache->newestAcknowledged();
    const auto options
        = newest ? m_journal->acknowledgedOptions(*newest) : tl::unexpected(newest.error());
    if (!options) {
        return tl::unexpected(options.error());
    }
    std::vector<store::AcknowledgedAt> macs;
    macs.reserve(options->size());
    for (const auto &[server, device, at] : *options) {
        macs.push_back({.server = server, .device = device, .at = at});
    }
    return macs;
}

// What was acknowledged meanwhile shows in the list, too.
void Engine::copyAcknowledged()
{
    if (auto macs = newlyAcknowledged(); macs && !macs->empty()) {
        m_acknowledging = m_sync->addAcknowledged(std::move(*macs), [](const base::Result<void> &) {
            // The next start copies what could not be written now.
        });
    }
}

base::Call Engine::copyOutputs(base::Completion<void> done)
{
    auto kept = m_outputs->all();
    return kept
        ? m_sync->setKept(std::move(*kept), std::move(done))
        : secrets::answerLater<void>(m_sync.get(), std::move(done), tl::unexpected(kept.error()));
}

base::Result<snapshot::Exceptions> Engine::exceptions()
{
    if (m_snapshot) {
        return m_snapshotExceptions;
    }
    const auto accepted = m_acceptances->all(m_clock.now());
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    snapshot::Exceptions exceptions;
    for (const journal::AcceptedMac &mac : *accepted) {
        const journal::Acceptance &each = mac.acceptance;
        exceptions[{mac.server, mac.device}]
            = {.at = each.at, .until = each.until, .reason = each.reason, .who = each.who};
    }
    return exceptions;
}

void Engine::openSync()
{
    m_sync = std::make_unique<sync::SyncService>(sync::SyncParts{.profile = m_profile,
        .cache = *m_cache,
        .connectors = connectorFactory(),
        .secrets = secretLookup(),
        .clock = m_clock});
    QObject::connect(m_actions.get(), &actions::ActionService::batchFinished, m_sync.get(),
        [this](const domain::BatchId &) { copyAcknowledged(); });
    QObject::connect(m_sync.get(), &sync::SyncService::serverRead, m_actions.get(),
        [this](const domain::ServerId &server, const connectors::ServerFacts &facts) {
            m_actions->noteSignIn(server, facts);
        });
    QObject::connect(m_sync.get(), &sync::SyncService::finished, m_actions.get(),
        [this](const domain::ServerId &server, const sync::RunResult &result) {
            if (result.error) {
                m_actions->noteSignIn(server, tl::unexpected(*result.error));
            }
        });
}

base::Result<void> Engine::addServer(const connectors::ServerEntry &entry)
{
    if (auto added = m_registry->add(entry); !added) {
        return added;
    }
    return noteServer(journal::AuditAction::ServerAdd, entry);
}

base::Result<void> Engine::changeServer(const connectors::ServerEntry &entry)
{
    if (auto changed = m_registry->replace(entry); !changed) {
        return changed;
    }
    return noteServer(journal::AuditAction::ServerEdit, entry);
}

base::Result<void> Engine::noteServer(
    journal::AuditAction action, const connectors::ServerEntry &entry)
{
    const journal::AuditRecord record{.at = m_clock.now(),
        .action = action,
        .server = entry.id.text(),
        .result = "done",
        .detail = std::string(connectors::wordOf(entry.kind)) + ' ' + entry.url};
    auto noted = m_journal->note(record);
    // What is trusted beyond this machine's own settings.
    for (const auto &[weaker, word] : {std::pair{!entry.pin.empty(), "pinned-certificate"},
             std::pair{!entry.caFile.empty(), "own-authority"},
             std::pair{!entry.secretFile.empty(), "secret-in-a-file"}}) {
        if (noted && weaker) {
            auto setting = record;
            setting.action = journal::AuditAction::Setting;
            setting.detail = word;
            noted = m_journal->note(setting);
        }
    }
    return noted;
}

base::Result<void> Engine::removeServer(const domain::ServerId &server, const std::string &reason)
{
    if (auto removed = m_registry->remove(server); !removed) {
        return removed;
    }
    return m_journal->note({.at = m_clock.now(),
        .action = journal::AuditAction::ServerRemove,
        .server = server.text(),
        .reason = reason,
        .result = "done"});
}

connectors::SecretLookup Engine::secretLookup()
{
    return [this](const connectors::ServerEntry &entry, base::Completion<base::Secret> done) {
        if (m_snapshot) {
            return secrets::answerLater<base::Secret>(m_sync.get(), std::move(done),
                base::fail(base::ErrorKind::Offline, entry.id.text()));
        }
        const base::Promise<base::Secret> promise(std::move(done));
        base::Call call = promise.call();
        const secrets::SecretName name{.name = entry.id.text(), .file = entry.secretFile};
        m_names->whenTold([this, name, promise] {
            m_lookups.add(m_secrets->read(name,
                [promise](base::Result<base::Secret> read) { promise.deliver(std::move(read)); }));
        });
        return call;
    };
}

connectors::ConnectorFactory Engine::connectorFactory() const
{
    return [this](const connectors::ServerEntry &entry, base::Secret secret) {
        return connectors::makeConnector(entry, std::move(secret), m_clock);
    };
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "base/clock.h"
#include "connectors/serverregistry.h"
#include "journal/acceptances.h"
#include "journal/notes.h"
#include "journal/outputs.h"
#include "programs/engine/auditkeeper.h"
#include "programs/engine/nameunlocker.h"
#include "secrets/secretstore.h"
#include "snapshot/opening.h"
#include "store/cache.h"
#include "sync/syncservice.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace latchkey::programs {

/// The keyring of the desktop, and the headless ways before it.
[[nodiscard]] std::unique_ptr<secrets::SecretStore> usualSecrets(
    const std::filesystem::path &profile);

/// What the cache needs of the exceptions that people accepted.
[[nodiscard]] std::vector<store::AcceptedUntil> endsOf(
    const std::vector<journal::AcceptedMac> &macs);

/// Everything that works on one profile. Made and used on the main thread.
class Engine {
public:
    /// Fails when a file of the profile cannot be opened. The clock outlives the engine. `program`
    /// ("console", "cli") is what the audit says.
    [[nodiscard]] static base::Result<std::unique_ptr<Engine>> open(
        const std::filesystem::path &profile, const base::Clock &clock,
        std::unique_ptr<secrets::SecretStore> secrets, const std::string &program = "console");
    /// The same with a snapshot's Macs and servers in place of the profile's: nothing is asked of a
    /// server, nothing of the snapshot is written anywhere. Audit and notes are the profile's.
    [[nodiscard]] static base::Result<std::unique_ptr<Engine>> openSnapshot(
        snapshot::Opened snapshot, const std::filesystem::path &profile, const base::Clock &clock,
        std::unique_ptr<secrets::SecretStore> secrets, const std::string &program = "console");

    [[nodiscard]] const std::filesystem::path &profile() const { return m_profile; }
    [[nodiscard]] const base::Clock &clock() const { return m_clock; }
    [[nodiscard]] store::Cache &cache() { return *m_cache; }
    [[nodiscard]] secrets::SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] connectors::ServerRegistry &registry() { return *m_registry; }
    [[nodiscard]] sync::SyncService &sync() { return *m_sync; }
    [[nodiscard]] actions::ActionService &actions() { return *m_actions; }
    [[nodiscard]] journal::Notes &notes() { return *m_notes; }
    [[nodiscard]] journal::Acceptances &acceptances() { return *m_acceptances; }
    [[nodiscard]] journal::Outputs &outputs() { return *m_outputs; }
    /// The cache follows what outputs() keep now.
    [[nodiscard]] base::Call copyOutputs(base::Completion<void> done);
    /// Empty: the profile's own Macs.
    [[nodiscard]] const std::optional<snapshot::Front> &snapshot() const { return m_snapshot; }
    /// The exceptions that are in force: the snapshot's, else the profile's.
    [[nodiscard]] base::Result<snapshot::Exceptions> exceptions();
    /// As the registry's, and in the audit.
    [[nodiscard]] base::Result<void> addServer(const connectors::ServerEntry &entry);
    [[nodiscard]] base::Result<void> changeServer(const connectors::ServerEntry &entry);
    [[nodiscard]] base::Result<void> removeServer(
        const domain::ServerId &server, const std::string &reason = {});
    /// For what the audit should know beside batches and sign-ins, and for reading it.
    [[nodiscard]] journal::Journal &journal() { return *m_journal; }
    [[nodiscard]] secrets::ProfileVault &vault() { return *m_vault; }
    [[nodiscard]] NameUnlocker &names() { return *m_names; }
    [[nodiscard]] AuditKeeper &auditKeeper() { return *m_keeper; }
    /// Waits for the names' key first: what is read with a secret goes into the cache.
    [[nodiscard]] connectors::SecretLookup secretLookup();
    [[nodiscard]] connectors::ConnectorFactory connectorFactory() const;

private:
    [[nodiscard]] base::Result<void> noteServer(
        journal::AuditAction action, const connectors::ServerEntry &entry);
    [[nodiscard]] base::Result<void> openParts(const std::string &program);
    [[nodiscard]] base::Result<void> openAudit(const journal::Actor &actor);
    [[nodiscard]] base::Result<void> openActions(const journal::Actor &actor);
    [[nodiscard]] base::Result<void> openNotes();
    [[nodiscard]] base::Result<void> copyToCache();
    [[nodiscard]] base::Result<std::vector<store::AcknowledgedAt>> newlyAcknowledged();
    void copyAcknowledged();
    void openSync();

    Engine(std::filesystem::path profile, const base::Clock &clock)
        : m_profile(std::move(profile))
        , m_clock(clock)
    {
    }

    std::filesystem::path m_profile;
    const base::Clock &m_clock;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<secrets::ProfileVault> m_vault;
    std::unique_ptr<NameUnlocker> m_names;
    base::Calls m_lookups;
    std::optional<journal::Journal> m_journal;
    std::unique_ptr<AuditKeeper> m_keeper;
    std::unique_ptr<connectors::ServerRegistry> m_registry;
    std::unique_ptr<sync::SyncService> m_sync;
    std::unique_ptr<actions::ActionService> m_actions;
    std::optional<journal::Notes> m_notes;
    std::optional<journal::Acceptances> m_acceptances;
    std::optional<journal::Outputs> m_outputs;
    std::optional<snapshot::Front> m_snapshot;
    snapshot::Exceptions m_snapshotExceptions;
    base::Call m_acknowledging; ///< goes first
};

} // namespace latchkey::programs

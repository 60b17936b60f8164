// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "connectors/factory.h"
#include "connectors/serverregistry.h"
#include "secrets/secretstore.h"
#include "store/cache.h"
#include "sync/syncservice.h"
#include "ui/servers/serverdesk.h"

#include <map>

namespace latchkey::ui {

/// What RegistryDesk works with; all of it outlives the desk.
struct DeskParts {
    connectors::ServerRegistry &registry;
    secrets::SecretStore &secrets;
    store::Cache &cache;
    sync::SyncService &sync;
    actions::ActionService &actions;
    connectors::ConnectorFactory connectors; ///< called on the UI thread, for tests
    const base::Clock &clock;
    QString secretPlace; ///< "the system keychain", "this session only"
    bool offline = false; ///< nothing is asked of any server
};

/// The servers of a profile: its registry, what the syncs told, and what the services can do.
class RegistryDesk final : public ServerDesk {
    Q_OBJECT

public:
    explicit RegistryDesk(DeskParts parts, QObject *parent = nullptr);
    ~RegistryDesk() override;

    [[nodiscard]] std::vector<ServerEntry> servers() const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    [[nodiscard]] QString secretPlace() const override { return m_parts.secretPlace; }
    void add(NewServer server) override;
    void remove(const domain::ServerId &id) override;
    void test(const domain::ServerId &id) override;
    void sync(const domain::ServerId &id) override;
    void syncAll() override;
    void readAgain(const domain::ServerId &id, std::vector<domain::DeviceId> devices) override;
    void cancelSync() override;

private:
    /// What is known of a server since the start, beside the cache.
    struct Live {
        bool isReading = false;
        qint64 done = 0;
        qint64 total = 0;
        std::string version = {};
        std::optional<base::Error> error = {};
        std::optional<base::Instant> offlineSince = {};
    };
    /// A test under way.
    struct Test {
        base::Call secret;
        std::unique_ptr<connectors::Connector> connector;
        base::Call run;
    };

    void connectSync();
    void ended(const domain::ServerId &id, const sync::RunResult &result);
    void keep(const connectors::ServerEntry &entry);
    void runTest(const connectors::ServerEntry &entry, base::Secret secret);
    void endTest(const domain::ServerId &id, const base::Error &error);
    void later(const domain::ServerId &id);
    [[nodiscard]] ServerEntry entryOf(
        const connectors::ServerEntry &known, const std::vector<store::ServerState> &states) const;

    DeskParts m_parts;
    std::map<domain::ServerId, Live> m_live;
    std::map<domain::ServerId, Test> m_tests;
    base::Call m_write;
    base::Call m_forget;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"
#include "programs/latchkey/historyreader.h"
#include "programs/latchkey/macasker.h"
#include "ui/servers/serverdesk.h"

#include <QTimer>

#include <map>

namespace latchkey::programs {

/// The window's view of one profile's servers, over registry, secrets, sync and actions.
class Desk final : public ui::ServerDesk {
    Q_OBJECT

public:
    /// `offline`: no server is asked anything.
    Desk(Engine &engine, bool offline);

    [[nodiscard]] std::vector<ui::ServerEntry> servers() const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    [[nodiscard]] QString secretPlace() const override;
    [[nodiscard]] QString namesPlace() const override;
    [[nodiscard]] QString namesTrouble() const override { return m_namesTrouble; }
    void add(ui::NewServer server) override;
    void edit(ui::ServerChange change) override;
    [[nodiscard]] QString removalObstacle(const domain::ServerId &id) const override;
    void remove(const domain::ServerId &id, const QString &reason) override;
    void test(const domain::ServerId &id) override;
    void askCapabilities() override;
    void sync(const domain::ServerId &id) override;
    void syncAll() override;
    void readAgain(const domain::ServerId &id, std::vector<domain::DeviceId> devices) override;
    void checkInNow(const domain::ServerId &id, std::vector<domain::DeviceId> devices) override;
    void cancelSync() override;
    [[nodiscard]] base::Call readHistory(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<ui::DeviceHistory> done) override;
    [[nodiscard]] base::Call keepOutputs(const domain::ServerId &server,
        const domain::DeviceId &device, const std::optional<domain::KeptOutputs> &kept,
        base::Completion<void> done) override;
    [[nodiscard]] base::Call forgetMac(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<void> done) override;
    void clearCache() override;

private:
    /// What the window shows of a server beside its entry and its state in the cache.
    struct Live {
        bool isReading = false;
        std::size_t done = 0;
        std::size_t total = 0;
        std::optional<base::Instant> offlineSince = {};
        std::optional<base::Error> error = {}; ///< of the newest run of this session
    };
    struct Test;

    [[nodiscard]] base::Result<void> writeOutputs(const domain::ServerId &server,
        const domain::DeviceId &device, const std::optional<domain::KeptOutputs> &kept);
    [[nodiscard]] base::Call refuse(base::Completion<void> done);
    [[nodiscard]] base::Call answer(base::Completion<void> done, const base::Result<void> &result);
    void connectSync();
    void refreshStates();
    void showProgress();
    void noticeOthers();
    void keep(const connectors::ServerEntry &entry);
    void keepChange(const connectors::ServerEntry &entry);
    [[nodiscard]] bool can(const domain::ServerId &id, domain::Capability capability) const;
    void forgetLinks(const domain::ServerId &id);
    void runTest(const connectors::ServerEntry &entry, base::Result<base::Secret> secret);
    void report(const domain::ServerId &id, const connectors::TestResult &result);
    void failTest(const domain::ServerId &id, const base::Error &error);

    Engine &m_engine;
    const bool m_offline;
    std::map<domain::ServerId, Live> m_live;
    std::map<domain::ServerId, store::ServerState> m_states;
    QString m_namesTrouble;
    std::map<domain::ServerId, std::unique_ptr<connectors::Connector>> m_tested;
    HistoryReader m_history;
    MacAsker m_asker;
    base::Calls m_calls;
    QTimer m_progress; ///< until what was read since is shown
    QTimer m_othersWatch; ///< for what another process writes into the cache
};

} // namespace latchkey::programs

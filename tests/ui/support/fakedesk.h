// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "store/fleet/opencache.h"
#include "ui/servers/serverdesk.h"

namespace latchkey::tests {

/// Servers that a test sets; every change that the console asks for is counted.
class FakeDesk final : public ui::ServerDesk {
    Q_OBJECT

public:
    using ServerDesk::ServerDesk;

    [[nodiscard]] std::vector<ui::ServerEntry> servers() const override { return m_servers; }
    [[nodiscard]] std::vector<Kind> kinds() const override
    {
        return {{"latchkey", QStringLiteral("latchkeyd")},
            {.word = "jamf", .name = QStringLiteral("Jamf Pro"), .wantsUser = true},
            {.word = "filewave", .name = QStringLiteral("FileWave"), .takesColumns = true},
            {.word = "nanomdm",
                .name = QStringLiteral("NanoMDM"),
                .user = QStringLiteral("nanomdm"),
                .wantsMacs = true}};
    }
    [[nodiscard]] QString secretPlace() const override
    {
        return QStringLiteral("the system keychain");
    }
    [[nodiscard]] QString namesPlace() const override { return QStringLiteral("Sealed."); }
    [[nodiscard]] QString namesTrouble() const override { return trouble; }
    void add(ui::NewServer server) override;
    void edit(ui::ServerChange change) override;
    [[nodiscard]] QString removalObstacle(const domain::ServerId &) const override
    {
        return obstacle;
    }
    void remove(const domain::ServerId &id, const QString &reason) override;
    void test(const domain::ServerId &id) override;
    void askCapabilities() override { ++asked; }
    void sync(const domain::ServerId &) override { ++syncs; }
    void syncAll() override { ++syncs; }
    void readAgain(const domain::ServerId &, std::vector<domain::DeviceId> devices) override
    {
        readAgainMacs += static_cast<int>(devices.size());
    }
    void checkInNow(const domain::ServerId &, std::vector<domain::DeviceId> devices) override
    {
        wokenMacs += static_cast<int>(devices.size());
    }
    void cancelSync() override { ++cancels; }
    void clearCache() override { ++cachesCleared; }
    /// Done at once in `cache`, answered with the next turn of the event loop.
    [[nodiscard]] base::Call forgetMac(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<void> done) override;
    [[nodiscard]] base::Call keepOutputs(const domain::ServerId &server,
        const domain::DeviceId &device, const std::optional<domain::KeptOutputs> &kept,
        base::Completion<void> done) override;

    [[nodiscard]] base::Call readHistory(const domain::ServerId &server,
        const domain::DeviceId &device, base::Completion<ui::DeviceHistory> done) override;

    void set(std::vector<ui::ServerEntry> servers);
    /// HQ, which can all, and Schools, whose token may only read.
    void setTwo(base::Instant now);
    void setOffline(base::Instant since);

    store::Cache *cache = nullptr; ///< where a test keeps what a Mac printed
    std::optional<base::Error> keepTrouble; ///< then nothing is kept
    int asked = 0; ///< for capabilities
    int syncs = 0;
    int readAgainMacs = 0;
    int wokenMacs = 0;
    int cancels = 0;
    int cachesCleared = 0;
    std::vector<std::string> removed;
    QString obstacle;
    QString trouble; ///< with names
    std::vector<ui::ServerChange> edits; ///< that were kept
    std::optional<base::Error> editTrouble; ///< then nothing is kept

private:
    std::vector<ui::ServerEntry> m_servers;
    Kept m_kept;
};

} // namespace latchkey::tests

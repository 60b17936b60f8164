// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite/database.h"
#include "store/cache.h"
#include "store/liveindex.h"
#include "store/namekey.h"
#include "store/overview.h"
#include "store/pagerow.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace latchkey::store {

/// The one connection that writes cache.sqlite, and patches the index after each commit.
class CacheWriter {
public:
    /// Index and key outlive the writer.
    CacheWriter(sqlite::Database database, LiveIndex &index, const NameKey &key)
        : m_database(std::move(database))
        , m_index(index)
        , m_key(key)
    {
    }

    [[nodiscard]] base::Result<void> beginRun(const domain::ServerId &server);
    [[nodiscard]] base::Result<void> upsertPage(
        const domain::ServerId &server, std::vector<PageRow> page);
    [[nodiscard]] base::Result<void> finishRun(const FinishedRun &run);
    [[nodiscard]] base::Result<void> failRun(
        const domain::ServerId &server, const base::Error &error);
    [[nodiscard]] base::Result<void> forgetServer(const domain::ServerId &server);
    [[nodiscard]] base::Result<void> putDays(std::span<const DayCounts> days);
    [[nodiscard]] base::Result<void> forgetDevice(
        const domain::ServerId &server, const domain::DeviceId &id);
    void keepHistory(std::chrono::days days) { m_history = days; }
    [[nodiscard]] base::Result<void> setAccepted(std::span<const AcceptedUntil> macs);
    [[nodiscard]] base::Result<domain::SealedOutputs> sealOutputs(const domain::ServerId &server,
        const domain::DeviceId &id, const domain::KeptOutputs &kept);
    [[nodiscard]] base::Result<std::string> keptId(
        const domain::ServerId &server, const domain::DeviceId &id);
    [[nodiscard]] base::Result<std::vector<domain::SealedOutputs>> olderOutputs();
    [[nodiscard]] base::Result<void> setKept(std::vector<domain::SealedOutputs> outputs);
    [[nodiscard]] base::Result<void> addAcknowledged(std::span<const AcknowledgedAt> macs);
    [[nodiscard]] base::Result<std::optional<base::Instant>> newestAcknowledged();

    /// Whether another process wrote to the file since the last call.
    [[nodiscard]] bool othersWrote();

private:
    using RowIds = std::vector<std::int64_t>;
    [[nodiscard]] base::Result<std::int64_t> runOf(const domain::ServerId &server);
    [[nodiscard]] base::Result<void> deleteNamed(const FinishedRun &run, RowIds &gone);
    /// What a page is written with.
    struct PageStatements {
        sqlite::Statement row;
        sqlite::Statement facts;
        sqlite::Statement adopt;
        bool adopts = false; ///< the server has Macs that are known from a list only
    };
    [[nodiscard]] base::Result<PageStatements> pageStatements(const domain::ServerId &server);
    /// Exceptions of Macs that have come, gone or got another row since.
    void indexAccepted();
    using Macs = std::set<domain::DeviceId>;
    [[nodiscard]] base::Result<Macs> macsWithKept(const domain::ServerId &server);
    using Acknowledgements = std::map<domain::DeviceId, base::Instant>;
    [[nodiscard]] base::Result<Acknowledgements> acknowledgedAt(const domain::ServerId &server);
    [[nodiscard]] base::Result<void> acknowledge(
        const AcknowledgedAt &mac, std::vector<IndexRow> &rows);
    /// What is known here of a server's Macs beside what it tells.
    struct KnownBeside {
        Macs kept;
        Acknowledgements acknowledged;
    };
    /// That counts too.
    [[nodiscard]] base::Result<void> addKnown(PageRow &page, const KnownBeside &beside);
    [[nodiscard]] base::Result<std::optional<domain::SealedOutputs>> keptFor(
        const ListRow &list, const Macs &withKept);
    [[nodiscard]] base::Result<void> upsertOne(
        PageStatements &statements, PageRow &page, std::int64_t run);
    [[nodiscard]] base::Result<void> followId(domain::SealedOutputs &sealed);
    [[nodiscard]] base::Result<void> changeKept(const std::vector<domain::SealedOutputs> &put,
        const std::vector<domain::SealedOutputs> &dropped);
    [[nodiscard]] base::Result<void> writeKept(const domain::SealedOutputs &sealed);
    [[nodiscard]] base::Result<void> diagnoseAgain(
        const domain::SealedOutputs &changed, std::vector<IndexRow> &rows);
    [[nodiscard]] base::Result<std::string> sealAgain(std::int64_t row, const IndexRow &indexed);
    [[nodiscard]] base::Result<IndexRow> diagnoseAgain(std::int64_t row);
    [[nodiscard]] base::Result<Overview> countMacs(const FinishedRun &run);
    [[nodiscard]] base::Result<void> recordDay(const FinishedRun &run);
    [[nodiscard]] base::Result<void> putDay(const DayCounts &day, std::string_view onConflict);

    sqlite::Database m_database;
    LiveIndex &m_index;
    const NameKey &m_key;
    std::chrono::days m_history{400}; ///< some 13 months
    std::int64_t m_dataVersion = -1; ///< SQLite's: counts the commits of other connections
};

} // namespace latchkey::store

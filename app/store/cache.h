// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/cacheddevice.h"
#include "store/pagerow.h"
#include "store/runs.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace latchkey::store {

class Index;
struct View;

/// cache.sqlite of one profile and the index over it; disposable, rebuilt by a sync.
/// Names of users and accounts lie in it sealed alone (nameseal.h), with the profile's key, which
/// comes after the file was opened: without it no name can be written or read, all else can. Names
/// under another key are lost, and the next sync of their server is a full one.
/// Any thread: those that write wait for each other, each thread reads over a connection of its
/// own. The writing of one server belongs to sync, which keeps it in order.
class Cache {
public:
    /// Opens or makes FOLDER/cache.sqlite (0600). A damaged file is renamed to
    /// cache.sqlite.damaged-TIME and a new one made: then damaged() tells it.
    [[nodiscard]] static base::Result<std::unique_ptr<Cache>> open(
        const std::filesystem::path &folder);
    /// An empty cache that never touches a disk. Written by one thread and not read until it is
    /// full: readers and the writer have no WAL between them.
    [[nodiscard]] static base::Result<std::unique_ptr<Cache>> inMemory();
    Cache(const Cache &) = delete;
    Cache &operator=(const Cache &) = delete;
    ~Cache();

    [[nodiscard]] std::optional<base::Error> damaged() const;

    /// Somebody fetches the profile's key: the index waits for it, some seconds at most.
    void expectKey();
    /// 32 bytes, or why there are none. An index that was filled without is read again: see
    /// noticeOthers().
    void tellKey(const base::Result<base::Secret> &profileKey);
    /// Conflict: names of the server `where` are sealed with another key. Else why there is none.
    [[nodiscard]] base::Result<void> namesReadable() const;

    // writing
    /// A run begins: what it names from now on counts as seen.
    [[nodiscard]] base::Result<void> beginRun(const domain::ServerId &server);
    /// One page, one transaction.
    [[nodiscard]] base::Result<void> upsertPage(
        const domain::ServerId &server, std::vector<PageRow> page);
    [[nodiscard]] base::Result<void> upsertPage(
        const domain::ServerId &server, std::span<const CachedDevice> page);
    /// The last transaction of a complete run: removals, gone, the next since, readAt of all rows.
    [[nodiscard]] base::Result<void> finishRun(const FinishedRun &run);
    /// A run broke: only the server's error is written.
    [[nodiscard]] base::Result<void> failRun(
        const domain::ServerId &server, const base::Error &error);
    [[nodiscard]] base::Result<void> forgetServer(const domain::ServerId &server);
    [[nodiscard]] base::Result<void> putDays(std::span<const DayCounts> days);
    /// All outputs that the journal keeps: they count beside what servers tell. Macs that are not
    /// here yet may be among them. Ends olderOutputs().
    [[nodiscard]] base::Result<void> setKept(std::vector<domain::SealedOutputs> outputs);
    /// Further Macs that acknowledged a re-sent option, as the journal knows; that counts where
    /// their server says nothing of it. Macs that are not here yet may be among them.
    [[nodiscard]] base::Result<void> addAcknowledged(std::span<const AcknowledgedAt> macs);
    /// The newest of them; none: there are none.
    [[nodiscard]] base::Result<std::optional<base::Instant>> newestAcknowledged() const;
    /// Takes everything of this Mac out of the cache; its server may send it again. NotFound: no
    /// such Mac.
    [[nodiscard]] base::Result<void> forgetDevice(
        const domain::ServerId &server, const domain::DeviceId &id);
    /// How far back the trend goes; 13 months where nobody says.
    void keepHistory(std::chrono::days days);
    /// All accepted exceptions; those of before that are not among them have ended. Macs that are
    /// not here yet may be among them.
    [[nodiscard]] base::Result<void> setAccepted(std::span<const AcceptedUntil> macs);

    /// As it is to be kept of this Mac, its names sealed. NotFound: no such Mac.
    [[nodiscard]] base::Result<domain::SealedOutputs> sealOutputs(const domain::ServerId &server,
        const domain::DeviceId &id, const domain::KeptOutputs &kept) const;
    /// Of what is kept of this Mac; empty if nothing is.
    [[nodiscard]] base::Result<std::string> keptId(
        const domain::ServerId &server, const domain::DeviceId &id) const;
    /// What a cache of 0.2.0 or older kept, until a journal has taken it over.
    [[nodiscard]] base::Result<std::vector<domain::SealedOutputs>> olderOutputs() const;

    // reading
    [[nodiscard]] base::Result<domain::Device> device(
        const domain::ServerId &server, const domain::DeviceId &id) const; ///< NotFound
    [[nodiscard]] base::Result<domain::Device> device(RowId row) const;
    [[nodiscard]] base::Result<std::vector<ListRow>> rows(std::span<const RowId> rows) const;
    /// These Macs whole, in this order; those that are gone are left out.
    [[nodiscard]] base::Result<std::vector<ListedDevice>> devices(
        std::span<const RowId> rows) const;
    /// Every Mac in the order of the cache's rows, one at a time, without an index.
    [[nodiscard]] base::Result<void> eachRow(
        const std::function<void(const ListRow &)> &visit) const;
    /// Macs whose id, UDID, serial or name is `text` (case ignored): for the command line.
    [[nodiscard]] base::Result<std::vector<ListRow>> find(const std::string &text) const;
    [[nodiscard]] base::Result<std::vector<ServerState>> servers() const;
    [[nodiscard]] base::Result<std::vector<DayCounts>> days() const;

    /// Search, sort and counts over all Macs; never null. It is filled from the first call on.
    [[nodiscard]] std::shared_ptr<const Index> index() const;
    /// Makes the orders by serial, user and UDID in the background, once the index is filled: for
    /// who will be asked to sort by them at once.
    void prepareSorts();
    /// While the index is being filled: the first Macs by status, and the counts of the status
    /// chips, from SQLite.
    [[nodiscard]] base::Result<std::shared_ptr<const View>> firstView(std::size_t most) const;
    /// *Hide names*: from now on whatever is read carries no person's name. Any thread.
    void hideNames(bool hidden);
    [[nodiscard]] bool areNamesHidden() const;
    /// To be called now and then: looks whether another process (a scheduled sync) wrote the file,
    /// or the key came late, and reads the index again in the background then. True, once, when
    /// such an index is there.
    [[nodiscard]] bool noticeOthers();

private:
    struct Inside;
    explicit Cache(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};

} // namespace latchkey::store

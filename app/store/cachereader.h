// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "store/liveindex.h"
#include "store/namekey.h"
#include "store/readers.h"

#include <atomic>

namespace latchkey::store {

/// What Cache's reading functions ask of the file; from any thread.
class CacheReader {
public:
    /// The key outlives the reader.
    CacheReader(std::filesystem::path file, const NameKey &key)
        : m_readers(std::move(file))
        , m_key(key)
    {
    }

    [[nodiscard]] base::Result<domain::Device> device(
        const domain::ServerId &server, const domain::DeviceId &id);
    [[nodiscard]] base::Result<domain::Device> device(RowId row);
    [[nodiscard]] base::Result<std::vector<ListRow>> rows(std::span<const RowId> ids);
    [[nodiscard]] base::Result<std::vector<ListedDevice>> devices(std::span<const RowId> ids);
    [[nodiscard]] base::Result<void> eachRow(const std::function<void(const ListRow &)> &visit);
    [[nodiscard]] base::Result<std::vector<ListRow>> find(const std::string &text);
    /// By status, without an index: something to show until there is one.
    [[nodiscard]] base::Result<View> firstView(std::size_t most);
    [[nodiscard]] base::Result<std::vector<ServerState>> servers();
    [[nodiscard]] base::Result<std::vector<DayCounts>> days();
    [[nodiscard]] base::Result<void> namesReadable();
    /// By server and Mac.
    [[nodiscard]] base::Result<std::vector<AcceptedUntil>> accepted();
    void hideNames(bool hidden) { m_namesHidden = hidden; }
    [[nodiscard]] bool areNamesHidden() const { return m_namesHidden; }
    /// Every row and every server's last read, and the order by name; what came before an error or
    /// the token's cancellation.
    [[nodiscard]] base::Result<void> fill(
        LiveIndex::Content &content, const base::CancelToken &token);

private:
    /// As somebody may see it now.
    [[nodiscard]] domain::Device seen(domain::Device device) const;
    [[nodiscard]] base::Result<std::vector<ListRow>> seen(
        base::Result<std::vector<ListRow>> rows) const;
    [[nodiscard]] ListRow seen(ListRow row) const;

    Readers m_readers;
    const NameKey &m_key;
    std::atomic<bool> m_namesHidden = false;
};

} // namespace latchkey::store

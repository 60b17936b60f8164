// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cachereader.h"

#include "diagnosis/hidenames.h"
#include "store/rowsql.h"
#include "store/serverreads.h"
#include "store/statements.h"

#include <algorithm>
#include <tuple>

namespace latchkey::store {

namespace {

template <typename... Values>
base::Result<domain::Device> oneDevice(
    sqlite::Database &database, NameOpener names, const std::string &where, const Values &...values)
{
    const auto read = [&](const sqlite::Statement &row) { return readDevice(row, names); };
    auto found = all<domain::Device>(database, selectDevice() + where, read, values...);
    const auto reads = serverReads(database);
    if (!found || !reads) {
        return tl::unexpected(found ? reads.error() : found.error());
    }
    if (found->empty()) {
        return base::fail(base::ErrorKind::NotFound);
    }
    return renewed(std::move(found->front()), *reads);
}

base::Result<std::vector<ListRow>> shownRows(
    sqlite::Database &database, base::Result<std::vector<IndexRow>> rows)
{
    const auto reads = serverReads(database);
    if (!rows || !reads) {
        return tl::unexpected(rows ? reads.error() : rows.error());
    }
    std::vector<ListRow> list;
    list.reserve(rows->size());
    for (IndexRow &row : *rows) {
        list.push_back(shown(std::move(row), *reads));
    }
    return list;
}

auto rowReader(NameOpener &names)
{
    return [&names](const sqlite::Statement &row) -> base::Result<IndexRow> {
        return readRow(row, names);
    };
}

// The row with this id as `read` makes it, a Result; nullopt where it is gone.
template <typename T, typename Read>
base::Result<std::optional<T>> byId(sqlite::Statement &query, RowId id, Read read)
{
    query.reset();
    query.bind(1, static_cast<std::int64_t>(id));
    const auto row = query.step();
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    return read(query).map([](T one) { return std::optional(std::move(one)); });
}

base::Result<void> reserve(sqlite::Database &database, Columns &columns)
{
    auto query = database.prepare("select coalesce(max(id), 0) from device");
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (const auto row = query->step(); !row) {
        return tl::unexpected(row.error());
    }
    columns.reserve(static_cast<std::size_t>(query->integer(0)));
    return {};
}

} // namespace

domain::Device CacheReader::seen(domain::Device device) const
{
    if (m_namesHidden) {
        diagnosis::hideNames(device);
    }
    return device;
}

ListRow CacheReader::seen(ListRow row) const
{
    if (m_namesHidden && !row.user.empty()) {
        row.user = diagnosis::hiddenName();
    }
    return row;
}

base::Result<std::vector<ListRow>> CacheReader::seen(base::Result<std::vector<ListRow>> rows) const
{
    if (rows && m_namesHidden) {
        for (ListRow &row : *rows) {
            row = seen(std::move(row));
        }
    }
    return rows;
}

base::Result<domain::Device> CacheReader::device(
    const domain::ServerId &server, const domain::DeviceId &id)
{
    return m_readers
        .use([&](sqlite::Database &database) {
            return oneDevice(database, NameOpener(m_key.seal()),
                "where server=?1 and device.device=?2", server.text(), id.text());
        })
        .map([this](domain::Device device) { return seen(std::move(device)); });
}

base::Result<domain::Device> CacheReader::device(RowId row)
{
    return m_readers
        .use([&](sqlite::Database &database) {
            return oneDevice(
                database, NameOpener(m_key.seal()), "where id=?1", static_cast<std::int64_t>(row));
        })
        .map([this](domain::Device device) { return seen(std::move(device)); });
}

base::Result<std::vector<ListRow>> CacheReader::rows(std::span<const RowId> ids)
{
    return seen(
        m_readers.use([&](sqlite::Database &database) -> base::Result<std::vector<ListRow>> {
            auto query = database.prepare(selectRows() + "where id=?1");
            if (!query) {
                return tl::unexpected(query.error());
            }
            NameOpener names(m_key.seal());
            std::vector<IndexRow> found;
            found.reserve(ids.size());
            for (const RowId id : ids) {
                auto row = byId<IndexRow>(*query, id, rowReader(names));
                if (!row) {
                    return tl::unexpected(row.error());
                }
                if (*row) {
                    found.push_back(std::move(**row));
                }
            }
            return shownRows(database, std::move(found));
        }));
}

base::Result<std::vector<ListedDevice>> CacheReader::devices(std::span<const RowId> ids)
{
    return m_readers.use(
        [&](sqlite::Database &database) -> base::Result<std::vector<ListedDevice>> {
            const auto reads = serverReads(database);
            auto query = database.prepare(selectDevice() + "where id=?1");
            if (!reads || !query) {
                return tl::unexpected(reads ? query.error() : reads.error());
            }
            NameOpener names(m_key.seal());
            const auto read = [&](const sqlite::Statement &row) {
                return readDevice(row, names).map([&](domain::Device device) {
                    return ListedDevice{.row = seen(shown(readRow(row, names), *reads)),
                        .device = seen(renewed(std::move(device), *reads))};
                });
            };
            std::vector<ListedDevice> found;
            found.reserve(ids.size());
            for (const RowId id : ids) {
                auto device = byId<ListedDevice>(*query, id, read);
                if (!device) {
                    return tl::unexpected(device.error());
                }
                if (*device) {
                    found.push_back(std::move(**device));
                }
            }
            return found;
        });
}

base::Result<void> CacheReader::eachRow(const std::function<void(const ListRow &)> &visit)
{
    return m_readers.use([&](sqlite::Database &database) -> base::Result<void> {
        const auto reads = serverReads(database);
        auto query = database.prepare(selectRows() + "order by id");
        if (!reads || !query) {
            return tl::unexpected(reads ? query.error() : reads.error());
        }
        NameOpener names(m_key.seal());
        while (true) {
            const auto row = query->step();
            if (!row) {
                return tl::unexpected(row.error());
            }
            if (!*row) {
                return {};
            }
            visit(seen(shown(readRow(*query, names), *reads)));
        }
    });
}

base::Result<std::vector<ListRow>> CacheReader::find(const std::string &text)
{
    return seen(m_readers.use([&](sqlite::Database &database) {
        NameOpener names(m_key.seal());
        const auto where = [&](const char *condition) {
            return shownRows(database,
                all<IndexRow>(database, selectRows() + condition + " order by server, id",
                    rowReader(names), text));
        };
        auto byId = where("where server in (select name from server) and device=?1");
        if (!byId || !byId->empty()) {
            return byId;
        }
        return where("where udid=?1 collate nocase or serial=?1 collate nocase "
                     "or name=?1 collate nocase or device=?1 collate nocase");
    }));
}

base::Result<View> CacheReader::firstView(std::size_t most)
{
    return m_readers.use([&](sqlite::Database &database) -> base::Result<View> {
        auto rows = all<RowId>(
            database, "select id from device order by status, id limit ?1",
            [](const sqlite::Statement &row) -> base::Result<RowId> {
                return static_cast<RowId>(row.integer(0));
            },
            static_cast<std::int64_t>(most));
        using Count = std::pair<std::size_t, std::size_t>;
        const auto counts
            = all<Count>(database, "select status, count(*) from device group by status",
                [](const sqlite::Statement &row) -> base::Result<Count> {
                    return Count{row.integer(0), row.integer(1)};
                });
        if (!rows || !counts) {
            return tl::unexpected(rows ? counts.error() : rows.error());
        }
        View view{.rows = std::move(*rows)};
        for (const auto &[status, count] : *counts) {
            view.byStatus.at(status) = count;
            view.all += count;
        }
        view.total = view.all;
        return view;
    });
}

base::Result<void> CacheReader::fill(LiveIndex::Content &content, const base::CancelToken &token)
{
    auto filled = m_readers.use([&](sqlite::Database &database) -> base::Result<void> {
        const auto reads = serverReads(database);
        if (!reads) {
            return tl::unexpected(reads.error());
        }
        for (const auto &[server, read] : *reads) {
            content.columns.setServerRead(server, read.at, read.byRevision);
        }
        if (auto reserved = reserve(database, content.columns); !reserved) {
            return reserved;
        }
        auto query = database.prepare(selectRows() + "order by id");
        if (!query) {
            return tl::unexpected(query.error());
        }
        NameOpener names(m_key.seal());
        while (!token.isCancelled()) {
            const auto more = query->step();
            if (!more) {
                return tl::unexpected(more.error());
            }
            if (!*more) {
                break;
            }
            std::ignore = content.columns.set(readEntry(*query, names));
        }
        auto accepted = acceptedRows(database);
        if (!accepted) {
            return tl::unexpected(accepted.error());
        }
        content.columns.setAccepted(std::move(*accepted));
        return {};
    });
    content.orders.prepare(Column::Name, content.columns);
    return filled;
}

} // namespace latchkey::store

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"

#include "base/encoding.h"
#include "base/file.h"
#include "store/cachefile.h"
#include "store/cachereader.h"
#include "store/cachewriter.h"
#include "store/schema.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace latchkey::store {

namespace {

constexpr std::chrono::seconds patience{3}; // of the index, for the key

} // namespace

struct Cache::Inside {
    Inside(sqlite::Database database, std::filesystem::path file)
        : index(std::make_shared<LiveIndex>())
        , writer(std::move(database), *index, key)
        , reader(std::move(file), key)
    {
    }

    // Fills the index on a thread of its own, once; whatever happens, nobody waits for ever.
    void fill()
    {
        std::call_once(isFilling, [this] {
            {
                const std::lock_guard lock(writing);
                std::ignore = writer.othersWrote(); // from here on it is told
                index->expectContent();
            }
            filler = std::thread([this] {
                key.await(patience);
                LiveIndex::Content content;
                std::ignore = read(content);
                index->adopt(std::move(content));
            });
        });
    }

    bool read(LiveIndex::Content &content)
    {
        isWithoutNames = !key.seal();
        const auto filled = reader.fill(content, filling.token());
        if (!filled) {
            const std::lock_guard lock(damageMutex);
            damage = filled.error();
        }
        return filled.has_value();
    }

    // What was read before stays where the file cannot be read again.
    void readAgain()
    {
        LiveIndex::Content content;
        if (read(content)) {
            index->adopt(std::move(content));
            isRead = true;
        } else {
            index->expectNothing();
        }
        isReading = false;
    }

    bool noticeOthers()
    {
        const std::unique_lock lock(writing, std::try_to_lock);
        if (!lock || isReading || !index->isFilled()) {
            return false; // at the next look
        }
        if (writer.othersWrote() || (isWithoutNames && key.seal())) {
            if (filler.joinable()) {
                filler.join();
            }
            isReading = true;
            index->expectContent();
            filler = std::thread([this] { readAgain(); });
        }
        return isRead.exchange(false);
    }

    base::Result<void> write(const std::function<base::Result<void>()> &work)
    {
        const std::lock_guard lock(writing);
        return work();
    }

    void prepareSorts()
    {
        fill();
        if (!sorter.joinable()) {
            sorter = std::thread([this] { index->prepareOrders(filling.token()); });
        }
    }

    NameKey key;
    bool hasOwnKey = false; ///< since it was made: a cache in memory
    std::shared_ptr<LiveIndex> index;
    CacheWriter writer; // closes after the readers: the last to close must be able to write
    CacheReader reader;
    base::Cancellation filling;
    std::mutex writing; ///< guards the writer
    std::once_flag isFilling;
    std::atomic<bool> isReading = false; ///< again, since another process wrote
    std::atomic<bool> isRead = false;
    std::atomic<bool> isWithoutNames = false; ///< the index
    std::thread filler;
    std::thread sorter;
    std::mutex damageMutex;
    std::optional<base::Error> damage;
};

base::Result<std::unique_ptr<Cache>> Cache::open(const std::filesystem::path &folder)
{
    if (auto made = base::makePrivateFolder(folder); !made) {
        return tl::unexpected(made.error());
    }
    const auto file = folder / "cache.sqlite";
    auto database = openCacheFile(file);
    std::optional<base::Error> damage;
    if (!database && database.error().kind == base::ErrorKind::Damaged) {
        damage = database.error();
        setCacheAside(file);
        database = openCacheFile(file);
    }
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto inside = std::make_unique<Inside>(std::move(*database), file);
    inside->damage = damage;
    return std::unique_ptr<Cache>(new Cache(std::move(inside)));
}

base::Result<std::unique_ptr<Cache>> Cache::inMemory()
{
    const auto file = sqlite::memoryFile();
    auto database = sqlite::Database::open(file);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (auto made = sqlite::migrate(*database, cacheMigrations()); !made) {
        return tl::unexpected(made.error());
    }
    auto inside = std::make_unique<Inside>(std::move(*database), file);
    std::string key = base::randomBytes(32); // its own: nobody else ever reads it
    inside->key.tell(base::Secret::takeFrom(key));
    inside->hasOwnKey = true;
    return std::unique_ptr<Cache>(new Cache(std::move(inside)));
}

Cache::Cache(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

Cache::~Cache()
{
    m_inside->filling.cancel();
    for (std::thread *thread : {&m_inside->filler, &m_inside->sorter}) {
        if (thread->joinable()) {
            thread->join();
        }
    }
}

std::optional<base::Error> Cache::damaged() const
{
    const std::lock_guard lock(m_inside->damageMutex);
    return m_inside->damage;
}

void Cache::expectKey()
{
    if (!m_inside->hasOwnKey) {
        m_inside->key.expect();
    }
}

void Cache::tellKey(const base::Result<base::Secret> &profileKey)
{
    if (!m_inside->hasOwnKey) {
        m_inside->key.tell(profileKey);
    }
}

base::Result<void> Cache::namesReadable() const
{
    return m_inside->reader.namesReadable();
}

base::Result<void> Cache::beginRun(const domain::ServerId &server)
{
    return m_inside->write([&] { return m_inside->writer.beginRun(server); });
}

base::Result<void> Cache::upsertPage(const domain::ServerId &server, std::vector<PageRow> page)
{
    return m_inside->write([&] { return m_inside->writer.upsertPage(server, std::move(page)); });
}

base::Result<void> Cache::upsertPage(
    const domain::ServerId &server, std::span<const CachedDevice> page)
{
    std::vector<PageRow> rows;
    rows.reserve(page.size());
    for (const CachedDevice &mac : page) {
        rows.push_back(pageRow(mac));
    }
    return upsertPage(server, std::move(rows));
}

base::Result<void> Cache::finishRun(const FinishedRun &run)
{
    return m_inside->write([&] { return m_inside->writer.finishRun(run); });
}

base::Result<void> Cache::failRun(const domain::ServerId &server, const base::Error &error)
{
    return m_inside->write([&] { return m_inside->writer.failRun(server, error); });
}

base::Result<void> Cache::forgetServer(const domain::ServerId &server)
{
    return m_inside->write([&] { return m_inside->writer.forgetServer(server); });
}

base::Result<void> Cache::putDays(std::span<const DayCounts> days)
{
    return m_inside->write([&] { return m_inside->writer.putDays(days); });
}

base::Result<void> Cache::setKept(std::vector<domain::SealedOutputs> outputs)
{
    return m_inside->write([&] { return m_inside->writer.setKept(std::move(outputs)); });
}

base::Result<void> Cache::addAcknowledged(std::span<const AcknowledgedAt> macs)
{
    return m_inside->write([&] { return m_inside->writer.addAcknowledged(macs); });
}

base::Result<std::optional<base::Instant>> Cache::newestAcknowledged() const
{
    const std::lock_guard lock(m_inside->writing);
    return m_inside->writer.newestAcknowledged();
}

base::Result<domain::SealedOutputs> Cache::sealOutputs(const domain::ServerId &server,
    const domain::DeviceId &id, const domain::KeptOutputs &kept) const
{
    const std::lock_guard lock(m_inside->writing);
    return m_inside->writer.sealOutputs(server, id, kept);
}

base::Result<std::string> Cache::keptId(
    const domain::ServerId &server, const domain::DeviceId &id) const
{
    const std::lock_guard lock(m_inside->writing);
    return m_inside->writer.keptId(server, id);
}

base::Result<std::vector<domain::SealedOutputs>> Cache::olderOutputs() const
{
    const std::lock_guard lock(m_inside->writing);
    return m_inside->writer.olderOutputs();
}

base::Result<void> Cache::forgetDevice(const domain::ServerId &server, const domain::DeviceId &id)
{
    return m_inside->write([&] { return m_inside->writer.forgetDevice(server, id); });
}

void Cache::keepHistory(std::chrono::days days)
{
    const std::lock_guard lock(m_inside->writing);
    m_inside->writer.keepHistory(days);
}

base::Result<void> Cache::setAccepted(std::span<const AcceptedUntil> macs)
{
    const auto before = m_inside->reader.accepted();
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (std::ranges::equal(*before, macs)) {
        return {};
    }
    return m_inside->write([&] { return m_inside->writer.setAccepted(macs); });
}

base::Result<domain::Device> Cache::device(
    const domain::ServerId &server, const domain::DeviceId &id) const
{
    return m_inside->reader.device(server, id);
}

base::Result<domain::Device> Cache::device(RowId row) const
{
    return m_inside->reader.device(row);
}

base::Result<std::vector<ListRow>> Cache::rows(std::span<const RowId> rows) const
{
    return m_inside->reader.rows(rows);
}

base::Result<std::vector<ListedDevice>> Cache::devices(std::span<const RowId> rows) const
{
    return m_inside->reader.devices(rows);
}

base::Result<void> Cache::eachRow(const std::function<void(const ListRow &)> &visit) const
{
    return m_inside->reader.eachRow(visit);
}

base::Result<std::vector<ListRow>> Cache::find(const std::string &text) const
{
    return m_inside->reader.find(text);
}

base::Result<std::vector<ServerState>> Cache::servers() const
{
    return m_inside->reader.servers();
}

base::Result<std::vector<DayCounts>> Cache::days() const
{
    return m_inside->reader.days();
}

std::shared_ptr<const Index> Cache::index() const
{
    m_inside->fill();
    return m_inside->index;
}

bool Cache::noticeOthers()
{
    return m_inside->noticeOthers();
}

void Cache::hideNames(bool hidden)
{
    m_inside->reader.hideNames(hidden);
}

bool Cache::areNamesHidden() const
{
    return m_inside->reader.areNamesHidden();
}

void Cache::prepareSorts()
{
    m_inside->prepareSorts();
}

base::Result<std::shared_ptr<const View>> Cache::firstView(std::size_t most) const
{
    auto view = m_inside->reader.firstView(most);
    if (!view) {
        return tl::unexpected(view.error());
    }
    return std::make_shared<const View>(std::move(*view));
}

} // namespace latchkey::store

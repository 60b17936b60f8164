// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inventory/dayend.h"

#include "diagnosis/diagnose.h"
#include "server/inventory/inventory.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace latchkey::server {

namespace {

using Days = std::chrono::sys_days;

constexpr std::chrono::days staleAfter{7};
constexpr std::chrono::days provenWithin{30}; // as the console counts its coverage
constexpr std::chrono::days historyLasts{400};
constexpr int devicesAtOnce = 500;

Days dayOf(base::Instant at)
{
    return std::chrono::floor<std::chrono::days>(at);
}

base::Instant endOf(Days day)
{
    return base::Instant(day + std::chrono::days{1}) - std::chrono::milliseconds{1};
}

std::string dateOf(Days day)
{
    return base::formatRfc3339(base::Instant(day)).substr(0, 10);
}

void count(DayRow &row, const domain::Summary &summary)
{
    switch (summary.status) {
    case domain::Status::Escrowed:
        ++row.escrowed;
        break;
    case domain::Status::NotEscrowed:
        ++row.notEscrowed;
        break;
    case domain::Status::AtRisk:
        ++row.atRisk;
        break;
    case domain::Status::Unknown:
        ++row.unknown;
        break;
    case domain::Status::NotApplicable:
        ++row.notApplicable;
        break;
    }
    row.pending += summary.option == domain::Option::Pending ? 1 : 0;
}

/// Counts of one state of the fleet; what is stale and what is proven depend on the day, too.
struct Census {
    DayRow counts = {};
    std::vector<base::Instant> contacts = {};
    std::vector<base::Instant> proofs = {}; ///< of the tokens that are held

    void add(const domain::Summary &summary, std::optional<base::Instant> contact)
    {
        count(counts, summary);
        if (contact) {
            contacts.push_back(*contact);
        }
        if (summary.status == domain::Status::Escrowed && summary.provenAt) {
            proofs.push_back(*summary.provenAt);
        }
    }
};

base::Result<Census> takeCensus(Session &session, base::Instant at, bool advertises)
{
    Census census;
    DeviceRows devices(session);
    DeviceKey after{};
    while (true) {
        const auto page = devices.page(after, 0, devicesAtOnce);
        if (!page) {
            return tl::unexpected(page.error());
        }
        if (!page->last) {
            return census;
        }
        after = *page->last;
        auto items = Inventory(session, at, advertises).items(page->devices);
        if (!items) {
            return tl::unexpected(items.error());
        }
        for (auto &item : *items) {
            auto &facts = item.device.facts;
            facts.now = at;
            census.add(diagnosis::glance(facts).summary, item.device.lastContact);
        }
    }
}

std::vector<DayRow> rowsOf(const Census &census, Days first, Days last)
{
    std::vector<DayRow> rows;
    for (auto day = first; day <= last; day += std::chrono::days{1}) {
        DayRow row = census.counts;
        row.date = dateOf(day);
        const auto limit = endOf(day) - staleAfter;
        row.stale = std::count_if(census.contacts.begin(), census.contacts.end(),
            [limit](base::Instant contact) { return contact < limit; });
        const auto oldest = endOf(day) - provenWithin;
        row.proven = std::count_if(census.proofs.begin(), census.proofs.end(),
            [oldest](base::Instant proof) { return proof >= oldest; });
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

/// The days from `first` to `last` ended with the fleet as this snapshot shows it.
struct DayEnd::Task {
    Storage::Reader snapshot;
    Days first;
    Days last;
};

DayEnd::DayEnd(Storage &storage, const base::Clock &clock, bool advertises)
    : m_storage(storage)
    , m_clock(clock)
    , m_advertises(advertises)
    , m_thread([this] { loop(); })
{
}

DayEnd::~DayEnd()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

std::int64_t DayEnd::firstOpenDay(Session &session, std::int64_t today)
{
    DayRows days(session);
    const auto newest = days.newest();
    if (newest && *newest) {
        const auto written = base::parseRfc3339(**newest + "T00:00:00Z");
        return written ? (dayOf(*written) + std::chrono::days{1}).time_since_epoch().count()
                       : today;
    }
    const auto contact = days.lastContact();
    return contact && *contact ? dayOf(**contact).time_since_epoch().count() : today;
}

void DayEnd::look()
{
    const auto now = dayOf(m_clock.now());
    const std::int64_t today = now.time_since_epoch().count();
    const std::lock_guard lock(m_mutex);
    if (today <= m_today) {
        return;
    }
    auto snapshot = m_storage.snapshot();
    if (!snapshot) {
        return; // the next request tries again
    }
    const auto open = m_today > 0 ? m_today : firstOpenDay(snapshot->session(), today);
    m_today = today;
    if (open < today) {
        const auto first = std::max(Days(std::chrono::days{open}), now - historyLasts);
        m_tasks.push_back(
            std::make_unique<Task>(Task{std::move(*snapshot), first, now - std::chrono::days{1}}));
        m_changed.notify_all();
    }
}

void DayEnd::settle()
{
    look();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || (m_tasks.empty() && !m_busy); });
}

void DayEnd::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty()) {
            return;
        }
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_busy = true;
        lock.unlock();
        write(*task);
        lock.lock();
        m_busy = false;
        m_changed.notify_all();
    }
}

void DayEnd::write(Task &task)
{
    const auto census = takeCensus(task.snapshot.session(), endOf(task.first), m_advertises);
    if (!census) {
        return;
    }
    const auto rows = rowsOf(*census, task.first, task.last);
    // A failure leaves the days out; they are what a history may miss.
    std::ignore = m_storage.writer().run([&rows](Session &session) -> base::Result<void> {
        for (const auto &row : rows) {
            if (auto added = DayRows(session).add(row); !added) {
                return added;
            }
        }
        return {};
    });
}

base::Result<std::vector<DayRow>> DayEnd::days(
    Session &session, std::string_view from, std::string_view to)
{
    return DayRows(session).between(from, to);
}

} // namespace latchkey::server

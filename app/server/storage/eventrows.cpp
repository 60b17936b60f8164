// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/eventrows.h"

#include "domain/words.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace latchkey::server {

namespace {

constexpr std::size_t newestShown = 40;
constexpr int lookedAtForNotes = 40;
constexpr std::size_t getsLookedAt = 200;
constexpr std::size_t repeatedGets = 10;

struct KeyedEvent {
    std::int64_t key;
    domain::Event event;
};

domain::Event readEvent(const Row &row)
{
    return {.kind
        = domain::fromWord<domain::EventKind>(row.view(0)).value_or(domain::EventKind::TokenUpdate),
        .at = instant(row, 1),
        .detail = row.view(2).empty() ? domain::EventDetail::None
                                      : domain::fromWord<domain::EventDetail>(row.view(2))
                                            .value_or(domain::EventDetail::None),
        .fingerprint = optionalText(row, 3),
        .account = optionalText(row, 4)};
}

KeyedEvent readKeyed(const Row &row)
{
    return {.key = row.integer(6), .event = readEvent(row)};
}

/// Of one Mac's get-token events, newest first: the newest of each result, and the newest ten that
/// fell within a day.
std::vector<KeyedEvent> tellingGets(const std::vector<KeyedEvent> &gets)
{
    std::vector<bool> telling(gets.size());
    for (const auto detail :
        {domain::EventDetail::Returned, domain::EventDetail::NoToken, domain::EventDetail::Error}) {
        for (std::size_t i = 0; i < gets.size(); ++i) {
            if (gets[i].event.detail == detail) {
                telling[i] = true;
                break;
            }
        }
    }
    for (std::size_t i = 0; i + repeatedGets <= gets.size(); ++i) {
        const auto span = gets[i].event.at - gets[i + repeatedGets - 1].event.at;
        if (span <= std::chrono::hours{24}) {
            std::fill_n(telling.begin() + static_cast<std::ptrdiff_t>(i), repeatedGets, true);
            break;
        }
    }
    std::vector<KeyedEvent> kept;
    for (std::size_t i = 0; i < gets.size(); ++i) {
        if (telling[i]) {
            kept.push_back(gets[i]);
        }
    }
    return kept;
}

/// What a list shows of one Mac's log, which comes newest first.
class ShownEvents {
public:
    void take(const Row &row)
    {
        const bool isGet = row.view(0) == domain::wordOf(domain::EventKind::GetToken);
        auto &events = isGet ? m_gets : m_others;
        if (events.size() < (isGet ? getsLookedAt : newestShown)) {
            events.push_back(readKeyed(row));
        }
    }
    /// Oldest first; empties itself.
    std::vector<domain::Event> inOrder()
    {
        for (auto &get : tellingGets(std::exchange(m_gets, {}))) {
            m_others.push_back(std::move(get));
        }
        std::ranges::sort(m_others, {}, &KeyedEvent::key);
        std::vector<domain::Event> events;
        events.reserve(m_others.size());
        for (auto &each : m_others) {
            events.push_back(std::move(each.event));
        }
        m_others.clear();
        return events;
    }

private:
    std::vector<KeyedEvent> m_others;
    std::vector<KeyedEvent> m_gets;
};

} // namespace

base::Result<void> EventRows::add(
    DeviceKey device, const domain::Event &event, std::string_view note)
{
    return m_session
        .query("insert into event(device, kind, detail, at, fingerprint, account, note) "
               "values(?,?,?,?,?,?,?)")
        .with(number(device), domain::wordOf(event.kind), domain::wordOf(event.detail), event.at,
            event.fingerprint, event.account, note)
        .run();
}

base::Result<std::vector<domain::Event>> EventRows::ofDevice(
    DeviceKey device, int limit, std::optional<base::Instant> before)
{
    const auto end = before ? base::toMillis(*before) : std::numeric_limits<std::int64_t>::max();
    return m_session
        .query("select kind, at, detail, fingerprint, account from event "
               "where device=? and at<? order by key desc limit ?")
        .with(number(device), end, limit)
        .all(readEvent);
}

base::Result<bool> EventRows::isNoted(
    DeviceKey device, domain::EventDetail detail, std::string_view note, base::Instant since)
{
    const auto found
        = m_session
              .query("select 1 from (select detail, note, at from event "
                     "where device=? order by key desc limit ?) as newest "
                     "where detail=? and note=? and at>? limit 1")
              .with(number(device), lookedAtForNotes, domain::wordOf(detail), note, since)
              .one([](const Row &) { return true; });
    return found ? base::Result<bool>(found->has_value()) : tl::unexpected(found.error());
}

base::Result<EventRows::Lists> EventRows::forInventory(const DeviceSet &devices)
{
    Lists lists;
    ShownEvents shown;
    std::optional<DeviceKey> current;
    const auto finish = [&] {
        if (current) {
            lists.emplace_hint(lists.end(), *current, shown.inOrder());
        }
    };
    auto read = m_session
                    .query(devices.sql("select kind, at, detail, fingerprint, account, device, key "
                                       "from event where device",
                        "order by device, key desc"))
                    .with(devices)
                    .each([&](const Row &row) {
                        const DeviceKey device{row.integer(5)};
                        if (current != device) {
                            finish();
                            current = device;
                        }
                        shown.take(row);
                    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    finish();
    return lists;
}

} // namespace latchkey::server

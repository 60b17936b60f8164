// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/eventrows.h"

#include "domain/words.h"
#include "server/storage/keylist.h"

#include <array>
#include <chrono>
#include <limits>

namespace latchkey::server {

namespace {

constexpr int newestShown = 40;
constexpr int getsLookedAt = 200;
constexpr std::size_t repeatedGets = 10;

struct KeyedEvent {
    DeviceKey device;
    std::int64_t key;
    domain::Event event;
};

std::optional<std::string> optionalText(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional{row.text(column)};
}

domain::Event readEvent(const sqlite::Statement &row)
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

KeyedEvent readKeyed(const sqlite::Statement &row)
{
    return {.device = DeviceKey{row.integer(5)}, .key = row.integer(6), .event = readEvent(row)};
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

base::Result<EventRows::Lists> EventRows::forInventory(const std::vector<DeviceKey> &devices)
{
    const std::string list = keyList(devices);
    auto others = m_session
                      .query("select kind, at, detail, fingerprint, account, device, key from "
                             "(select *, row_number() over (partition by device order by key desc) "
                             "n from event where kind<>'get-token' and device in "
                             "(select value from json_each(?))) where n<=?")
                      .with(list, newestShown)
                      .all(readKeyed);
    if (!others) {
        return tl::unexpected(others.error());
    }
    auto gets = m_session
                    .query("select kind, at, detail, fingerprint, account, device, key from "
                           "(select *, row_number() over (partition by device order by key desc) n "
                           "from event where kind='get-token' and device in "
                           "(select value from json_each(?))) where n<=? order by device, key desc")
                    .with(list, getsLookedAt)
                    .all(readKeyed);
    if (!gets) {
        return tl::unexpected(gets.error());
    }
    std::map<DeviceKey, std::vector<KeyedEvent>> getsOf;
    for (auto &get : *gets) {
        getsOf[get.device].push_back(std::move(get));
    }
    std::map<std::int64_t, KeyedEvent> inOrder;
    for (auto &event : *others) {
        inOrder.emplace(event.key, std::move(event));
    }
    for (const auto &[device, events] : getsOf) {
        for (auto &event : tellingGets(events)) {
            inOrder.emplace(event.key, std::move(event));
        }
    }
    Lists lists;
    for (auto &[key, event] : inOrder) {
        lists[event.device].push_back(std::move(event.event));
    }
    return lists;
}

} // namespace latchkey::server

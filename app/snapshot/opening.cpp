// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/opening.h"

#include "snapshot/trouble.h"

namespace latchkey::snapshot {

namespace {

constexpr std::size_t pageSize = 500;

/// Fills the cache page by page; the Macs come by server.
class Filling {
public:
    Filling(Opened &opened, base::Instant now)
        : m_opened(opened)
        , m_now(now)
    {
    }

    base::Result<void> add(Mac mac)
    {
        if (mac.exception) {
            m_opened.exceptions.emplace(MacKey{mac.device.server, mac.device.id}, *mac.exception);
        }
        const bool isFull = m_page.size() == pageSize
            || (!m_page.empty() && m_page.front().device.server != mac.device.server);
        auto put = isFull ? flush() : base::Result<void>();
        m_page.push_back(store::diagnosed(std::move(mac.device), m_now));
        return put;
    }
    base::Result<void> flush()
    {
        if (m_page.empty()) {
            return {};
        }
        auto put = m_opened.cache->upsertPage(m_page.front().device.server, m_page);
        m_page.clear();
        return put;
    }

private:
    Opened &m_opened;
    base::Instant m_now;
    std::vector<store::CachedDevice> m_page;
};

base::Result<void> beginServers(Opened &opened)
{
    for (const ServerPart &server : opened.front.servers) {
        if (auto begun = opened.cache->beginRun(server.state.server); !begun) {
            return begun;
        }
    }
    return {};
}

base::Result<void> endServers(Opened &opened)
{
    for (const ServerPart &server : opened.front.servers) {
        base::Result<void> done;
        if (server.state.readAt) {
            done = opened.cache->finishRun({.server = server.state.server,
                .since = {},
                .full = true,
                .at = *server.state.readAt});
        }
        if (done && server.state.error) {
            done = opened.cache->failRun(server.state.server, *server.state.error);
        }
        if (!done) {
            return done;
        }
    }
    return opened.cache->putDays(opened.front.days);
}

base::Result<void> accept(Opened &opened)
{
    std::vector<store::AcceptedUntil> accepted;
    for (const auto &[key, exception] : opened.exceptions) {
        accepted.push_back({key.first, key.second, exception.until});
    }
    return opened.cache->setAccepted(accepted);
}

base::Result<void> fill(Opened &opened, SealedReader &reader, const base::CancelToken &cancel)
{
    FileMacs macs(reader);
    Filling filling(opened, opened.front.takenAt);
    std::size_t count = 0;
    while (true) {
        auto mac = macs.next();
        if (!mac) {
            return tl::unexpected(mac.error());
        }
        if (!*mac) {
            break;
        }
        if (cancel.isCancelled()) {
            return base::fail(base::ErrorKind::Cancelled, reader.name().string());
        }
        ++count;
        if (auto added = filling.add(std::move(**mac)); !added) {
            return added;
        }
    }
    if (count != opened.front.macs) {
        return fail(reader.name(), domain::SnapshotTrouble::Changed);
    }
    return filling.flush();
}

} // namespace

base::Result<Front> readFront(SealedReader &reader)
{
    const auto line = reader.next();
    if (!line) {
        return tl::unexpected(line.error());
    }
    auto front = *line ? frontIn(**line) : base::fail(base::ErrorKind::MalformedAnswer);
    if (!front || front->takenAt != reader.header().takenAt
        || front->macs != reader.header().macs) {
        return fail(reader.name(), domain::SnapshotTrouble::Changed);
    }
    return front;
}

base::Result<Opened> open(const std::filesystem::path &file, const base::Secret &passphrase,
    const base::CancelToken &cancel)
{
    auto reader = SealedReader::open(file, passphrase);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    auto front = readFront(*reader);
    auto cache = store::Cache::inMemory();
    if (!front || !cache) {
        return tl::unexpected(front ? cache.error() : front.error());
    }
    Opened opened{.front = std::move(*front), .exceptions = {}, .cache = std::move(*cache)};
    auto done = beginServers(opened);
    if (done) {
        done = fill(opened, *reader, cancel);
    }
    if (done) {
        done = endServers(opened);
    }
    if (done) {
        done = accept(opened);
    }
    return done ? base::Result<Opened>(std::move(opened)) : tl::unexpected(done.error());
}

base::Result<Front> verify(const std::filesystem::path &file, const base::Secret &passphrase)
{
    auto reader = SealedReader::open(file, passphrase);
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto whole = reader->verify();
    return whole ? readFront(*reader) : tl::unexpected(whole.error());
}

} // namespace latchkey::snapshot

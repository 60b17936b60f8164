// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrun.h"

#include "sync/history.h"

#include <algorithm>
#include <utility>

namespace latchkey::sync {

namespace {

constexpr std::int64_t knownApi = 1;
constexpr std::size_t mostWaiting = 2; // pages that are being written while another is read

base::Result<std::string> sinceOf(const store::Cache &cache, const domain::ServerId &server)
{
    const auto states = cache.servers();
    if (!states) {
        return tl::unexpected(states.error());
    }
    const auto found = std::ranges::find(*states, server, &store::ServerState::server);
    return found == states->end() ? std::string() : found->since;
}

domain::AbilityAnswer changesOf(const connectors::ServerFacts &facts)
{
    const auto found = facts.capabilities.find(domain::Capability::ReadChangesOnly);
    return found == facts.capabilities.end() ? domain::AbilityAnswer{} : found->second;
}

} // namespace

SyncRun::SyncRun(Plan plan, Events events)
    : m_plan(std::move(plan))
    , m_events(std::move(events))
    , m_writer(m_plan.cache, m_plan.server,
          [this](const base::Result<std::size_t> &macs) { onWritten(macs); })
{
}

void SyncRun::start()
{
    m_result.startedAt = m_plan.clock.now();
    m_call = m_plan.connector.readServer(
        [this](const base::Result<connectors::ServerFacts> &facts) { onServer(facts); });
}

void SyncRun::onServer(const base::Result<connectors::ServerFacts> &facts)
{
    if (!facts) {
        fail(facts.error());
        return;
    }
    if (facts->api != knownApi) {
        fail({.kind = base::ErrorKind::UnsupportedVersion,
            .where = facts->name + ' ' + facts->version,
            .detail = "API version " + std::to_string(facts->api)});
        return;
    }
    m_events.server(*facts);
    const domain::AbilityAnswer changes = changesOf(*facts);
    m_givesChanges = changes.ability == domain::Ability::Yes;
    m_byRevision = m_givesChanges && changes.reason == domain::AbilityReason::ByRevision;
    const auto since = sinceOf(m_plan.cache, m_plan.server);
    if (!since) {
        fail(since.error());
        return;
    }
    m_since = *since;
    begin(m_plan.full || !m_givesChanges || m_since.empty());
}

void SyncRun::begin(bool full)
{
    m_result.wasFull = full;
    m_watch = {};
    m_removed.clear();
    if (const auto begun = m_plan.cache.beginRun(m_plan.server); !begun) {
        fail(begun.error());
        return;
    }
    ask(std::nullopt);
}

void SyncRun::ask(const std::optional<std::string> &cursor)
{
    connectors::PageRequest request{.cursor = cursor, .limit = m_plan.pageSize};
    if (!m_result.wasFull) {
        request.since = m_since;
    }
    m_call = m_plan.connector.readPage(
        request, [this](base::Result<connectors::DevicePage> page) { onPage(std::move(page)); });
}

void SyncRun::onPage(base::Result<connectors::DevicePage> page)
{
    if (!page) {
        afterPages([this, error = page.error()] { fail(error); });
        return;
    }
    if (page->sinceExpired) {
        afterPages([this] { begin(true); });
        return;
    }
    if (const auto refusal = m_watch.refuse(*page)) {
        afterPages([this, error = *refusal] { fail(error); });
        return;
    }
    m_isSteady = m_isSteady && page->isSteady;
    m_total = page->total;
    m_next = page->next;
    const bool isLast = !m_next;
    askNext(); // travels while this page is diagnosed and written
    write(*page);
    if (isLast) {
        afterPages([this] { complete(); });
    }
}

void SyncRun::askNext()
{
    if (m_next && m_writer.pending() < mostWaiting) {
        ask(std::exchange(m_next, std::nullopt));
    }
}

// What was read before a run broke is kept.
void SyncRun::afterPages(std::function<void()> next)
{
    if (m_writer.pending() == 0) {
        next();
    } else {
        m_afterPages = std::move(next);
    }
}

void SyncRun::write(connectors::DevicePage &page)
{
    PageWriter::Page rows;
    rows.reserve(page.devices.size());
    const auto now = m_plan.clock.now();
    for (auto &device : page.devices) {
        device.facts.now = now;
        rows.push_back(store::pageRow(device));
    }
    std::ranges::move(page.removed, std::back_inserter(m_removed));
    ++m_result.pages;
    if (!rows.empty()) { // a page of other hosts is no transaction
        m_writer.write(std::move(rows));
    }
}

void SyncRun::onWritten(const base::Result<std::size_t> &macs)
{
    if (!macs) {
        m_afterPages = nullptr;
        fail(macs.error());
        return;
    }
    m_result.read += static_cast<std::int64_t>(*macs);
    m_events.progress(m_result.read, std::max(m_total, m_result.read));
    askNext();
    if (m_writer.pending() == 0 && m_afterPages) {
        const auto next = std::exchange(m_afterPages, nullptr);
        next();
    }
}

void SyncRun::complete()
{
    m_result.removed = static_cast<std::int64_t>(m_removed.size());
    const auto finished = m_plan.cache.finishRun({.server = m_plan.server,
        .since = m_givesChanges ? m_watch.revision() : std::string(),
        .full = m_result.wasFull,
        .byRevision = m_byRevision,
        .removed = std::move(m_removed),
        .at = m_plan.clock.now(),
        .isSteady = m_isSteady});
    if (!finished) {
        fail(finished.error());
        return;
    }
    askForDays();
}

void SyncRun::askForDays()
{
    const auto range = missingDays(m_plan.cache, m_plan.server, m_plan.clock.now());
    if (!range) {
        end();
        return;
    }
    m_call = m_plan.connector.readHistory(*range,
        [this](const base::Result<std::vector<connectors::DayCounts>> &days) { onDays(days); });
}

// A trend with a gap is no reason to call the run broken: the Macs are all there.
void SyncRun::onDays(const base::Result<std::vector<connectors::DayCounts>> &days)
{
    if (days) {
        if (const auto put = putDays(m_plan.cache, m_plan.server, *days); !put) {
            fail(put.error());
            return;
        }
    }
    end();
}

void SyncRun::fail(const base::Error &error)
{
    m_call.cancel();
    m_result.error = error;
    if (const auto noted = m_plan.cache.failRun(m_plan.server, error); !noted) {
        m_result.error = noted.error(); // the cache itself is in trouble: that comes first
    }
    end();
}

void SyncRun::end()
{
    m_result.endedAt = m_plan.clock.now();
    const auto done = m_events.done;
    done(m_result);
}

} // namespace latchkey::sync

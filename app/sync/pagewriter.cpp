// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagewriter.h"

namespace latchkey::sync {

PageWriter::PageWriter(store::Cache &cache, domain::ServerId server, Written written)
    : m_cache(cache)
    , m_server(std::move(server))
    , m_written(std::move(written))
{
}

PageWriter::~PageWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void PageWriter::write(Page page)
{
    ++m_pending;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(page));
    }
    m_changed.notify_one();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
}

std::optional<PageWriter::Page> PageWriter::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
    if (m_isEnding) {
        return std::nullopt;
    }
    Page page = std::move(m_waiting.front());
    m_waiting.pop_front();
    return page;
}

void PageWriter::work()
{
    base::Result<void> done;
    while (auto page = done ? next() : std::nullopt) {
        const std::size_t macs = page->size();
        done = m_cache.upsertPage(m_server, std::move(*page));
        m_toOwner.post([this, result = done.map([macs] { return macs; })] {
            --m_pending;
            const Written written = m_written; // it may destroy this
            written(result);
        });
    }
}

} // namespace latchkey::sync

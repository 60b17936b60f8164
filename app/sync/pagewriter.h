// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "sync/mailbox.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace latchkey::sync {

/// Writes the pages of one run to the cache, in their order and on a thread of its own, so that the
/// next ones are read and decoded meanwhile. Destroying it waits for the page that is being
/// written; those behind it are never written.
class PageWriter {
public:
    using Page = std::vector<store::PageRow>;
    /// How many Macs a page held, or why it is not written.
    using Written = std::function<void(const base::Result<std::size_t> &macs)>;

    /// `written`: once for each page, on this thread, but for those behind one that failed; may
    /// destroy this.
    PageWriter(store::Cache &cache, domain::ServerId server, Written written);
    PageWriter(const PageWriter &) = delete;
    PageWriter &operator=(const PageWriter &) = delete;
    ~PageWriter();

    void write(Page page);
    /// Pages that `written` has not been called for.
    [[nodiscard]] std::size_t pending() const { return m_pending; }

private:
    void work();
    [[nodiscard]] std::optional<Page> next();

    store::Cache &m_cache;
    domain::ServerId m_server;
    Written m_written;
    std::size_t m_pending = 0;
    Mailbox m_toOwner{nullptr};
    std::mutex m_mutex; ///< guards the next two
    std::deque<Page> m_waiting;
    bool m_isEnding = false;
    std::condition_variable m_changed;
    std::thread m_thread; ///< from the first page on
};

} // namespace latchkey::sync

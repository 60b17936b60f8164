// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/questioner.h"
#include "base/clock.h"
#include "journal/journal.h"
#include "store/cache.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace latchkey::actions {

/// Learns after a sync what commands did that ended before anybody could tell: what the cache says
/// by now, and once more by a question where the first one was lost. Lives on the service's thread.
class LateReader : public QObject {
    Q_OBJECT

public:
    struct Parts {
        journal::Journal &journal;
        const store::Cache &cache;
        ServerLinks &links;
        const base::Clock &clock;
    };
    explicit LateReader(Parts parts);

    using MayAsk = std::function<bool(const domain::ServerId &)>;
    /// Looks into the cache. Where that tells nothing, asks those Macs of these servers of which no
    /// server has a question: few times in all for each, one request at a time, answered by a later
    /// sync. asked() follows where that is so.
    void look(const MayAsk &mayAsk);
    /// The connection to it goes, and with it a question under way.
    void forget(const domain::ServerId &server);
    [[nodiscard]] bool isAsking() const { return m_isBusy; }

Q_SIGNALS:
    /// Steps that say more now; the journal has them.
    void learned(
        const latchkey::domain::BatchId &batch, const std::vector<latchkey::journal::Step> &steps);
    /// Each question that was to be asked has ended.
    void asked();

private:
    struct Page {
        domain::BatchId batch;
        std::string who;
        domain::ServerId server;
        std::vector<journal::Step> steps;
    };
    [[nodiscard]] std::vector<journal::Step> newsOf(journal::Batch &batch) const;
    [[nodiscard]] bool learn(domain::ActionKind kind, journal::Step &step) const;
    void addPages(const journal::Batch &batch, const MayAsk &mayAsk);
    [[nodiscard]] bool isInPages(
        const domain::BatchId &batch, const domain::ServerId &server) const;
    void next();
    void told(Asked answer);
    void goOn();

    Parts m_parts;
    std::map<domain::ServerId, std::unique_ptr<Questioner>> m_questioners;
    std::deque<Page> m_pages; ///< the one under way in front
    bool m_isBusy = false;
    std::size_t m_round = 0; ///< of the question under way
};

} // namespace latchkey::actions

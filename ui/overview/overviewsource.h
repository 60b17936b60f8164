// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "models/newestjob.h"
#include "store/trend.h"

#include <QObject>

#include <optional>

namespace latchkey::base {
class Clock;
}

namespace latchkey::ui {

/// What the Overview shows, of one moment.
struct OverviewData {
    store::Overview now;
    std::vector<store::TrendDay> trend = {}; ///< the days before today, then today; empty = none
    std::vector<store::RowId> lost = {}; ///< Macs that lost their token (TokenAlarm::filter())
    std::optional<store::TrendDay> before = {}; ///< with counts, what the tiles compare with
};

/// Reads the Overview's numbers from the cache in the background. Lives on the UI thread.
class OverviewSource final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the source.
    OverviewSource(store::Cache &cache, const base::Clock &clock, QObject *parent);

    /// Empty until the first answer.
    [[nodiscard]] const std::optional<OverviewData> &data() const { return m_data; }
    void setServer(const domain::ServerId &server);
    [[nodiscard]] const domain::ServerId &server() const { return m_server; }
    void refresh();
    /// Looks up the Macs that a filter (the language of the search field) finds; answers by
    /// macsFound().
    void findMacs(const QString &filter);

Q_SIGNALS:
    void changed();
    void macsFound(const std::vector<latchkey::actions::Target> &macs);

private:
    void read();

    store::Cache &m_cache;
    const base::Clock &m_clock;
    domain::ServerId m_server;
    std::optional<OverviewData> m_data;
    bool m_reading = false;
    bool m_again = false; ///< something changed while it was read
    models::NewestJob m_job;
    models::NewestJob m_finding;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewsource.h"

#include "base/clock.h"
#include "query/query.h"
#include "store/index.h"
#include "ui/overview/tokenalarm.h"

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr std::chrono::days trendDays{90};
constexpr std::chrono::days comparedDays{30};

// The counts of 30 days ago, or of the first day after it that has some.
std::optional<store::TrendDay> dayToCompare(
    const std::vector<store::TrendDay> &trend, std::chrono::sys_days today)
{
    const auto found = std::ranges::find_if(trend, [&](const store::TrendDay &day) {
        return day.counts && day.day >= today - comparedDays && day.day < today;
    });
    return found == trend.end() ? std::nullopt : std::optional(*found);
}

// Of all servers, whichever is shown.
store::Question lostTokens(base::Instant now)
{
    store::Question question;
    question.filter = query::parse(TokenAlarm::filter().toStdString()).value_or(query::Filter{});
    question.now = now;
    return question;
}

std::optional<OverviewData> readData(const store::Cache &cache, const domain::ServerId &server,
    base::Instant now, const base::CancelToken &token)
{
    auto present = cache.index()->overview(server, now, token);
    const auto rows = cache.days();
    const auto lost = cache.index()->ask(lostTokens(now), token);
    if (!present || !rows || !lost) {
        return std::nullopt;
    }
    const auto today = std::chrono::floor<std::chrono::days>(now);
    OverviewData data{.now = std::move(*present)};
    data.lost = (*lost)->rows;
    data.trend = store::trendOf(*rows, server, today, trendDays);
    data.before = dayToCompare(data.trend, today);
    if (!data.trend.empty()) {
        data.trend.push_back(store::trendDay(data.now, today));
    }
    return data;
}

std::vector<actions::Target> targetsOf(const store::Cache &cache, const store::View &view)
{
    std::vector<actions::Target> targets;
    if (const auto rows = cache.rows(view.rows)) {
        for (const store::ListRow &row : *rows) {
            targets.push_back({row.server, row.device});
        }
    }
    return targets;
}

} // namespace

OverviewSource::OverviewSource(store::Cache &cache, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_clock(clock)
{
}

void OverviewSource::setServer(const domain::ServerId &server)
{
    if (server != m_server) {
        m_server = server;
        read();
    }
}

void OverviewSource::refresh()
{
    // A stream of changes must not starve the answer: the reading that runs ends first.
    if (m_reading) {
        m_again = true;
    } else {
        read();
    }
}

void OverviewSource::read()
{
    m_reading = true;
    m_again = false;
    m_job.start([this, server = m_server, now = m_clock.now()](const base::CancelToken &token) {
        auto data = readData(m_cache, server, now, token);
        return models::NewestJob::End([this, data = std::move(data)] {
            m_reading = false;
            if (data) {
                m_data = data;
                Q_EMIT changed();
            }
            if (m_again) {
                read();
            }
        });
    });
}

void OverviewSource::findMacs(const QString &filter)
{
    store::Question question;
    question.server = m_server;
    question.now = m_clock.now();
    auto parsed = query::parse(filter.toStdString());
    if (!parsed) {
        return;
    }
    question.filter = std::move(*parsed);
    m_finding.start([this, question](const base::CancelToken &token) {
        std::vector<actions::Target> macs;
        if (const auto view = m_cache.index()->ask(question, token)) {
            macs = targetsOf(m_cache, **view);
        }
        return models::NewestJob::End([this, macs = std::move(macs)] { Q_EMIT macsFound(macs); });
    });
}

} // namespace latchkey::ui

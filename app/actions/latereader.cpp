// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/latereader.h"

#include "actions/pace.h"
#include "actions/readback.h"

#include <algorithm>

namespace latchkey::actions {

namespace {

using domain::Outcome;
using journal::Phase;
using journal::Step;

constexpr int newestBatches = 20;

bool waitsForToken(domain::ActionKind kind, const Step &step)
{
    return kind == domain::ActionKind::ResendOptions && !step.token
        && (step.outcome == Outcome::Verified || step.outcome == Outcome::Acknowledged);
}

bool isUnasked(const Step &step)
{
    return step.phase == Phase::Settled && step.unreadSince && step.questionsLeft > 0;
}

} // namespace

LateReader::LateReader(Parts parts)
    : m_parts(parts)
{
}

void LateReader::forget(const domain::ServerId &server)
{
    const bool isAsked = m_isBusy && m_pages.front().server == server;
    std::erase_if(m_pages, [&](const Page &page) { return page.server == server; });
    m_questioners.erase(server);
    if (isAsked) {
        m_isBusy = false;
        ++m_round;
        goOn();
    }
}

void LateReader::look(const MayAsk &mayAsk)
{
    auto batches = m_parts.journal.recent(newestBatches);
    for (std::size_t i = 0; batches && i < batches->size(); ++i) {
        journal::Batch &batch = (*batches)[i];
        const auto news = newsOf(batch);
        if (!news.empty() && m_parts.journal.update(batch.id, news)) {
            Q_EMIT learned(batch.id, news);
        }
        if (mayAsk && batch.kind == domain::ActionKind::ResendOptions) {
            addPages(batch, mayAsk);
        }
    }
    next();
}

std::vector<Step> LateReader::newsOf(journal::Batch &batch) const
{
    std::vector<Step> news;
    for (Step &step : batch.steps) {
        if (step.phase == Phase::Settled && learn(batch.kind, step)) {
            news.push_back(step);
        }
    }
    return news;
}

// Whether the cache tells more of it by now.
bool LateReader::learn(domain::ActionKind kind, Step &step) const
{
    if (!step.unreadSince && !waitsForToken(kind, step)) {
        return false;
    }
    const auto device = m_parts.cache.device(step.server, step.device);
    if (!device) {
        return false;
    }
    const bool hadToken = step.token;
    const bool hasToken = hadToken || (waitsForToken(kind, step) && holdsToken(*device));
    const bool wasUnread = step.unreadSince.has_value();
    if (wasUnread) {
        setEffect(step, effectOf(kind, *device, *step.unreadSince));
    }
    step.token = hasToken;
    if (wasUnread && !step.unreadSince) {
        step.settledAt = m_parts.clock.now();
        return true;
    }
    return hasToken != hadToken;
}

void LateReader::addPages(const journal::Batch &batch, const MayAsk &mayAsk)
{
    std::map<domain::ServerId, std::vector<Step>> open;
    for (const Step &step : batch.steps) {
        if (isUnasked(step) && mayAsk(step.server) && !isInPages(batch.id, step.server)) {
            open[step.server].push_back(step);
        }
    }
    for (const auto &[server, steps] : open) {
        for (std::size_t first = 0; first < steps.size(); first += macsInOneRequest) {
            const std::size_t count = std::min(macsInOneRequest, steps.size() - first);
            const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(first);
            m_pages.push_back({.batch = batch.id,
                .who = batch.who,
                .server = server,
                .steps = {begin, begin + static_cast<std::ptrdiff_t>(count)}});
        }
    }
}

bool LateReader::isInPages(const domain::BatchId &batch, const domain::ServerId &server) const
{
    return std::ranges::any_of(
        m_pages, [&](const Page &page) { return page.batch == batch && page.server == server; });
}

void LateReader::next()
{
    if (m_isBusy || m_pages.empty()) {
        return;
    }
    m_isBusy = true;
    const Page &page = m_pages.front();
    auto &questioner = m_questioners[page.server];
    if (!questioner) {
        questioner = std::make_unique<Questioner>(
            Questioner::Parts{.links = m_parts.links, .server = page.server});
    }
    Questioner::Question question{.batch = page.batch, .who = page.who, .macs = {}};
    for (const Step &step : page.steps) {
        question.macs.push_back(step.device);
    }
    // Queued: a link may refuse at once. By then the server may be another one.
    questioner->ask(question, [this, round = ++m_round](Asked answer) {
        QMetaObject::invokeMethod(
            this,
            [this, round, answer] {
                if (round == m_round) {
                    told(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void LateReader::told(Asked answer)
{
    Page page = std::move(m_pages.front());
    m_pages.pop_front();
    m_isBusy = false;
    for (Step &step : page.steps) {
        step.questionsLeft = questionsLeft(step.questionsLeft, answer);
    }
    // Where the journal refuses it, the next sync asks once more.
    std::ignore = m_parts.journal.setQuestionsLeft(page.batch, page.steps);
    if (answer == Asked::Unreached) {
        std::erase_if(m_pages, [&](const Page &other) { return other.server == page.server; });
    }
    goOn();
}

void LateReader::goOn()
{
    next();
    if (!m_isBusy) {
        Q_EMIT asked();
    }
}

} // namespace latchkey::actions

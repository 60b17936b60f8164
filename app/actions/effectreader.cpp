// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/effectreader.h"

#include "actions/pace.h"

#include <QPointer>

#include <algorithm>

namespace latchkey::actions {

namespace {

constexpr int mostLooks = 16; // with the pauses between them some 50 s
constexpr std::chrono::milliseconds askedTogether{100};
constexpr std::chrono::milliseconds longestLook{5000};
constexpr int triesToAsk = 4; // with the pauses between them some 4 s

std::chrono::milliseconds pauseAfter(int looks)
{
    return std::min(std::chrono::milliseconds{100} * (1 << std::min(looks, 6)), longestLook);
}

} // namespace

EffectReader::EffectReader(Parts parts)
    : m_parts(std::move(parts))
    , m_questioner({.links = m_parts.links, .server = m_parts.server})
{
    m_running.start();
    for (QTimer *timer : {&m_askSoon, &m_pumpLater}) {
        timer->setSingleShot(true);
    }
    connect(&m_askSoon, &QTimer::timeout, this, &EffectReader::ask);
    connect(&m_pumpLater, &QTimer::timeout, this, &EffectReader::pump);
}

std::chrono::milliseconds EffectReader::elapsed() const
{
    return std::chrono::milliseconds{m_running.elapsed()};
}

void EffectReader::add(journal::Step &step)
{
    const Look look{.step = &step};
    if (m_parts.batch.kind != domain::ActionKind::ResendOptions) {
        queue({look});
        return;
    }
    m_unasked.push_back(look);
    if (!m_askSoon.isActive()) {
        m_askSoon.start(askedTogether);
    }
}

// Has the Macs report their MDMOptions; the answers are looked for in their records.
void EffectReader::ask()
{
    const std::size_t count = std::min(m_unasked.size(), macsInOneRequest);
    const auto end = m_unasked.begin() + static_cast<std::ptrdiff_t>(count);
    const std::vector<Look> looks(m_unasked.begin(), end);
    m_unasked.erase(m_unasked.begin(), end);
    if (looks.empty()) {
        return;
    }
    Questioner::Question question{
        .batch = m_parts.batch.id, .who = m_parts.batch.who, .macs = {}, .tries = triesToAsk};
    for (const Look &look : looks) {
        question.macs.push_back(look.step->device);
    }
    m_questioner.ask(question, [this, looks](Asked answer) { asked(looks, answer); });
    if (!m_unasked.empty()) {
        m_askSoon.start(askedTogether);
    }
}

// Where no server has the question, one look is all that can be done now.
void EffectReader::asked(std::vector<Look> looks, Asked answer)
{
    for (Look &look : looks) {
        look.step->questionsLeft = questionsLeft(look.step->questionsLeft, answer);
        look.count = answer == Asked::Taken ? 0 : mostLooks - 1;
    }
    queue(looks);
}

void EffectReader::queue(const std::vector<Look> &looks)
{
    for (Look look : looks) {
        look.due = elapsed() + pauseAfter(0);
        m_queue.push_back(look);
    }
    pump();
}

void EffectReader::pump()
{
    while (m_inFlight < looksAtATime && !m_queue.empty()) {
        const Look next = m_queue.front();
        if (next.due > elapsed()) {
            m_pumpLater.start(next.due - elapsed());
            return;
        }
        m_queue.pop_front();
        ++m_inFlight;
        look(next);
    }
}

void EffectReader::look(const Look &look)
{
    m_parts.links.with(m_parts.server,
        [alive = QPointer<EffectReader>(this), look](base::Result<connectors::Connector *> link) {
            if (!alive) {
                return;
            }
            const auto done = [reader = alive.data(), look](base::Result<domain::Device> device) {
                reader->judge(look, device);
            };
            if (link) {
                alive->m_calls.add((*link)->readDevice(look.step->device, done));
            } else {
                QMetaObject::invokeMethod(
                    alive.data(), [done, error = link.error()] { done(tl::unexpected(error)); },
                    Qt::QueuedConnection);
            }
        });
}

void EffectReader::judge(Look look, const base::Result<domain::Device> &device)
{
    --m_inFlight;
    const Effect effect = device
        ? effectOf(m_parts.batch.kind, *device, look.step->unreadSince.value_or(base::Instant{}))
        : Effect{};
    ++look.count;
    if (effect.verdict.outcome == domain::Outcome::Unknown && look.count < mostLooks) {
        look.due = elapsed() + pauseAfter(look.count);
        const auto place = std::ranges::upper_bound(m_queue, look.due, {}, &Look::due);
        m_queue.insert(place, look);
    } else {
        m_parts.tell(*look.step, effect);
    }
    pump();
}

} // namespace latchkey::actions

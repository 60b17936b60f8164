// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fleet.h"

#include "simulator/truth.h"

#include <numeric>

namespace latchkey::simulator {

namespace {

using std::chrono::milliseconds;

const Story &drawStory(Random &random)
{
    const auto all = stories();
    const int total = std::accumulate(
        all.begin(), all.end(), 0, [](int sum, const Story &story) { return sum + story.weight; });
    int drawn = static_cast<int>(random.below(static_cast<std::size_t>(total)));
    for (const Story &story : all) {
        drawn -= story.weight;
        if (drawn < 0) {
            return story;
        }
    }
    return all.front();
}

} // namespace

std::vector<Telling> castFleet(std::uint64_t seed, std::size_t count)
{
    Random random(seed);
    std::vector<Telling> fleet;
    fleet.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        fleet.push_back(drawStory(random).tell(random));
    }
    return fleet;
}

base::Result<std::string> Fleet::listen(const std::string &host, std::uint16_t port)
{
    auto listener
        = WakeListener::open(m_loop, host, port, [this](const std::vector<std::string> &udids) {
              for (const std::string &udid : udids) {
                  if (const auto index = m_crew.indexOf(udid)) {
                      wake(*index);
                  }
              }
          });
    if (!listener) {
        return tl::unexpected(listener.error());
    }
    m_wakes = std::move(*listener);
    return m_wakes->url();
}

void Fleet::play(std::vector<Telling> tellings, const Surroundings &surroundings,
    const std::function<bool()> &stop)
{
    for (Telling &telling : tellings) {
        const std::size_t index = m_crew.add(std::move(telling.mac), surroundings);
        for (Scene &scene : telling.scenes) {
            m_crew.contact(index,
                {.errands = std::move(scene.errands),
                    .newIdentity = scene.newIdentity,
                    .renewedIdentity = scene.renewedIdentity,
                    .done = [this](const VisitOutcome &outcome) { note(outcome); }});
        }
    }
    while (m_crew.underWay() > 0 && !stop()) {
        m_crew.run(milliseconds(200));
    }
}

void Fleet::keepAlive(milliseconds pause, const std::function<bool()> &stop)
{
    auto next = std::chrono::steady_clock::now() + pause;
    while (!stop()) {
        m_crew.run(milliseconds(50));
        if (pause.count() > 0 && std::chrono::steady_clock::now() >= next) {
            next += pause;
            for (std::size_t i = 0; i < m_crew.size(); ++i) {
                if (!m_crew.isBusy(i)) {
                    connect(i);
                }
            }
        }
    }
}

void Fleet::wake(std::size_t index)
{
    if (m_woken.insert(index).second) {
        m_crew.contact(index,
            {.errands = {Change{[this, index](Mac &) { m_woken.erase(index); }}, Connect{}},
                .done = [this](const VisitOutcome &outcome) { note(outcome); }});
    }
}

void Fleet::connect(std::size_t index)
{
    m_crew.contact(index,
        {.errands = {Connect{}}, .done = [this](const VisitOutcome &outcome) { note(outcome); }});
}

void Fleet::note(const VisitOutcome &outcome)
{
    for (const Refusal &refusal : outcome.refusals) {
        ++m_result.refusals[refusal.message + " " + std::to_string(refusal.status)];
    }
    if (outcome.lost) {
        ++m_result.lost;
        if (!m_result.firstLoss) {
            m_result.firstLoss = outcome.lost;
        }
    }
}

std::string Fleet::truth()
{
    std::string lines;
    for (std::size_t i = 0; i < m_crew.size(); ++i) {
        lines.append(truthOf(m_crew.mac(i))).append("\n");
    }
    return lines;
}

} // namespace latchkey::simulator

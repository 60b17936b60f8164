// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demo.h"

#include "simulator/crew.h"
#include "simulator/demodays.h"
#include "simulator/rules.h"
#include "simulator/wakelistener.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <thread>

namespace latchkey::simulator {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

// A contact may last that long by the demo's clock; those that overlap are made side by side.
constexpr minutes longestContact{30};
constexpr std::size_t mostAtOnce = 48;
constexpr auto thinkingTime = std::chrono::seconds(3); ///< from an obeyed option to the next login
constexpr auto loginsApart = milliseconds(400);
constexpr auto awayForGood = std::chrono::days(7); ///< such a Mac is out of every wake's reach
constexpr minutes shortestPause{10};

std::string csvOf(const std::vector<const Life *> &lives)
{
    std::string csv = "serial,name,model,user,setupAccount,managedAdmin\r\n";
    for (const Life *life : lives) {
        const Settlement &settlement = life->settlement;
        for (const std::string *field : {&life->mac.serial, &life->mac.name, &life->mac.model,
                 &life->user, &settlement.setupAccount}) {
            csv.append(*field).append(",");
        }
        csv.append(settlement.managedAdmin).append("\r\n");
    }
    return csv;
}

class RunningDemo final : public Demo {
public:
    RunningDemo(
        base::SettableClock &clock, base::Instant now, std::unique_ptr<EventLoop> loop, DeviceCa ca)
        : m_clock(clock)
        , m_calendar(now)
        , m_fleet(demoFleet())
        , m_loop(std::move(loop))
        , m_ca(std::move(ca))
    {
    }
    ~RunningDemo() override { RunningDemo::stop(); }
    RunningDemo(const RunningDemo &) = delete;
    RunningDemo &operator=(const RunningDemo &) = delete;

    base::Result<void> listen()
    {
        auto listener = WakeListener::open(*m_loop, "127.0.0.1", 0,
            [this](const std::vector<std::string> &udids) { wake(udids); });
        if (!listener) {
            return tl::unexpected(listener.error());
        }
        m_wakes = std::move(*listener);
        return {};
    }
    [[nodiscard]] std::string wakeUrl() const override { return m_wakes->url(); }
    [[nodiscard]] std::string deviceCa() const override { return m_ca.certificatePem(); }
    [[nodiscard]] std::string assignedList(Site site) const override;
    void start(DemoServer hq, DemoServer schools, DemoListener listener) override;
    void stop() override;

private:
    using Due = std::multimap<base::Instant, std::function<void()>>;

    void run();
    void liveThroughDays();
    void begin(const Moment &moment);
    [[nodiscard]] bool fits(const Moment &moment) const;
    void drain();
    void liveOn();
    void wake(const std::vector<std::string> &udids);
    void logInSoon(std::size_t index);
    void keepInContact(std::size_t index, minutes pause);
    void judge(const VisitOutcome &outcome);

    base::SettableClock &m_clock;
    Calendar m_calendar;
    DemoFleet m_fleet;
    std::unique_ptr<EventLoop> m_loop;
    DeviceCa m_ca;
    std::unique_ptr<WakeListener> m_wakes;
    Surroundings m_hq;
    Surroundings m_schools;
    DemoListener m_listener;
    std::unique_ptr<Crew> m_crew;
    std::multimap<base::Instant, std::size_t> m_running; ///< by start, of the days
    Due m_due; ///< what is to come after today was reached
    base::Instant m_nextLogin;
    bool m_today = false;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

std::string RunningDemo::assignedList(Site site) const
{
    std::vector<const Life *> bought;
    for (const auto *lives : {&m_fleet.lives, &m_fleet.boxed}) {
        for (const Life &life : *lives) {
            if (life.site == site) {
                bought.push_back(&life);
            }
        }
    }
    return csvOf(bought);
}

void RunningDemo::start(DemoServer hq, DemoServer schools, DemoListener listener)
{
    m_listener = std::move(listener);
    for (auto [server, surroundings] : {std::pair(&hq, &m_hq), std::pair(&schools, &m_schools)}) {
        auto endpoint = Endpoint::parse(server->url);
        if (!endpoint) {
            m_listener.failed(endpoint.error());
            return;
        }
        surroundings->server = std::move(*endpoint);
        surroundings->reportToken = std::move(server->reportToken);
        surroundings->clock = &m_clock;
    }
    m_thread = std::thread([this] { run(); });
}

void RunningDemo::stop()
{
    m_stopping = true;
    m_loop->interrupt();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void RunningDemo::run()
{
    m_crew = std::make_unique<Crew>(*m_loop, &m_ca, Crew::Options{.connections = mostAtOnce});
    for (const Life &life : m_fleet.lives) {
        m_crew->add(life.mac, life.site == Site::Hq ? m_hq : m_schools);
    }
    liveThroughDays();
    if (!m_stopping) {
        liveOn();
    }
    m_crew.reset();
}

void RunningDemo::liveThroughDays()
{
    int day = 0;
    for (const Moment &moment : momentsOf(m_fleet.lives, m_calendar)) {
        while (!m_stopping && m_calendar.at(day + 1, {}) <= moment.at) {
            drain();
            ++day;
            m_clock.set(m_calendar.at(day, {}));
            if (day < Calendar::days) {
                m_listener.dayReached(day);
            }
        }
        while (!m_stopping && !fits(moment)) {
            m_crew->run(milliseconds(100));
        }
        if (m_stopping) {
            return;
        }
        begin(moment);
    }
    drain();
}

bool RunningDemo::fits(const Moment &moment) const
{
    return m_crew->underWay() < mostAtOnce
        && (m_running.empty() || moment.at - m_running.begin()->first <= longestContact);
}

void RunningDemo::begin(const Moment &moment)
{
    m_clock.set(moment.at);
    const auto running = m_running.emplace(moment.at, moment.life);
    m_crew->contact(moment.life,
        {.errands = moment.errands,
            .newIdentity = moment.newIdentity,
            .done = [this, running](const VisitOutcome &outcome) {
                m_running.erase(running);
                judge(outcome);
            }});
}

// Servers of ours take every message of these Macs: anything else ends the demo.
void RunningDemo::judge(const VisitOutcome &outcome)
{
    if (m_stopping || (!outcome.lost && outcome.refusals.empty())) {
        return;
    }
    if (!m_today) {
        m_stopping = true;
    }
    if (outcome.lost) {
        m_listener.failed(*outcome.lost);
        return;
    }
    const Refusal &refusal = outcome.refusals.front();
    m_listener.failed({.kind = base::ErrorKind::UnexpectedStatus,
        .where = refusal.message,
        .detail = std::to_string(refusal.status)});
}

void RunningDemo::drain()
{
    while (!m_stopping && m_crew->underWay() > 0) {
        m_crew->run(milliseconds(100));
    }
}

void RunningDemo::liveOn()
{
    m_clock.follow();
    m_today = true;
    for (std::size_t i = 0; i < m_fleet.lives.size(); ++i) {
        if (m_fleet.lives[i].lastContact < awayForGood) {
            keepInContact(i, std::max(shortestPause, m_fleet.lives[i].lastContact));
        }
    }
    m_listener.dayReached(Calendar::days);
    while (!m_stopping) {
        while (!m_due.empty() && m_due.begin()->first <= m_clock.now()) {
            const auto task = m_due.extract(m_due.begin());
            task.mapped()();
        }
        const auto pause
            = m_due.empty() ? milliseconds(1000) : m_due.begin()->first - m_clock.now();
        m_crew->run(std::clamp(pause, milliseconds(1), milliseconds(1000)));
    }
}

// Each goes on in its own rhythm: one that was seen 6 hours ago comes every 6 hours.
void RunningDemo::keepInContact(std::size_t index, minutes pause)
{
    m_due.emplace(m_clock.now() + pause, [this, index, pause] {
        m_crew->contact(index, {.errands = {Connect{}}});
        keepInContact(index, pause);
    });
}

void RunningDemo::wake(const std::vector<std::string> &udids)
{
    for (const std::string &udid : udids) {
        const auto index = m_today ? m_crew->indexOf(udid) : std::nullopt;
        if (!index || m_fleet.lives[*index].lastContact >= awayForGood) {
            continue;
        }
        Mac &mac = m_crew->mac(*index);
        const bool wasBusy = std::exchange(mac.settings, Settings::Obeyed) == Settings::Postponed;
        m_crew->contact(*index,
            {.errands = {Connect{}}, .done = [this, index, wasBusy](const VisitOutcome &outcome) {
                 judge(outcome);
                 if (wasBusy) {
                     logInSoon(*index);
                 }
             }});
    }
}

// A Mac that was in use for so long is restarted, and its user logs in.
void RunningDemo::logInSoon(std::size_t index)
{
    const std::string account = m_fleet.lives[index].loginName;
    if (account.empty() || !hasSecureTokenHolder(m_crew->mac(index))) {
        return;
    }
    m_nextLogin = std::max(m_nextLogin + loginsApart, m_clock.now() + thinkingTime);
    m_due.emplace(m_nextLogin, [this, index, account] {
        m_crew->contact(index,
            {.errands = {LogIn{account}, PostOutput{}, Connect{}},
                .done = [this](const VisitOutcome &outcome) { judge(outcome); }});
        m_listener.loggedIn(m_crew->mac(index).udid, account);
    });
}

} // namespace

base::Instant Demo::startFor(base::Instant now)
{
    return Calendar(now).start;
}

base::Result<std::unique_ptr<Demo>> Demo::make(base::SettableClock &clock, base::Instant now)
{
    auto loop = EventLoop::make();
    if (!loop) {
        return tl::unexpected(loop.error());
    }
    auto ca = DeviceCa::make(now);
    if (!ca) {
        return tl::unexpected(ca.error());
    }
    auto demo = std::make_unique<RunningDemo>(clock, now, std::move(*loop), std::move(*ca));
    if (auto listening = demo->listen(); !listening) {
        return tl::unexpected(listening.error());
    }
    return demo;
}

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/demodays.h"

#include <algorithm>

namespace latchkey::simulator {

namespace {

using std::chrono::days;
using std::chrono::minutes;

constexpr minutes morning{8 * 60 + 30}; ///< most Macs wake then and ask their server
// A little less than a week: a server that asks again after seven days does so at every second one.
constexpr minutes contactPeriod = days(7) - minutes(10);

// The moments of one life, in no order.
class Plan {
public:
    Plan(const Life &life, std::size_t index, const Calendar &calendar)
        : m_life(life)
        , m_index(index)
        , m_calendar(calendar)
        , m_lastContact(calendar.now - life.lastContact)
    {
    }

    std::vector<Moment> make()
    {
        enroll();
        logIn();
        enrollAgain();
        change();
        contacts();
        return std::move(m_moments);
    }

private:
    // A Mac does nothing on its server after its last contact, and nothing in the future.
    void add(base::Instant at, std::vector<Errand> errands, bool newIdentity = false)
    {
        if (at <= m_lastContact) {
            m_moments.push_back({.at = at,
                .life = m_index,
                .errands = std::move(errands),
                .newIdentity = newIdentity});
        }
    }

    [[nodiscard]] base::Instant at(int day, minutes later = {}) const
    {
        return m_calendar.at(day, m_life.enrolledAt + later);
    }

    [[nodiscard]] std::vector<Errand> firstLogin() const
    {
        if (m_life.installsByHand) {
            return {InstallByHand{m_life.loginName}};
        }
        return m_life.loginName.empty() ? std::vector<Errand>{}
                                        : std::vector<Errand>{LogIn{m_life.loginName}};
    }

    void enroll()
    {
        std::vector<Errand> errands;
        const bool byHand = m_life.mac.enrollment == Enrollment::ByHand;
        if (!byHand) {
            errands.emplace_back(Enroll{});
        }
        for (const MacAccount &account : m_life.accounts) {
            errands.emplace_back(MakeAccount{account});
        }
        if (byHand) { // its user has long been working
            errands.emplace_back(LogIn{m_life.loginName});
            errands.emplace_back(Enroll{});
        }
        errands.emplace_back(FinishSetup{});
        // Before macOS 11 a login brings nothing until the option has come.
        const bool waitsForOption = m_life.mac.os < MacosVersion{11, 0, 0};
        if (waitsForOption || m_life.loginDay != m_life.enrolledDay) {
            errands.emplace_back(Connect{});
        }
        if (m_life.loginDay == m_life.enrolledDay) {
            append(errands, firstLogin());
            errands.emplace_back(Connect{});
        }
        add(at(m_life.enrolledDay), std::move(errands), true);
    }

    static void append(std::vector<Errand> &errands, std::vector<Errand> further)
    {
        std::ranges::move(further, std::back_inserter(errands));
    }

    void logIn()
    {
        if (m_life.loginDay != m_life.enrolledDay) {
            std::vector<Errand> errands = firstLogin();
            errands.emplace_back(Connect{});
            add(at(m_life.loginDay, minutes(25)), std::move(errands));
        }
        if (m_life.laterUser) {
            add(at(m_life.loginDay + 10, minutes(50)),
                {MakeAccount{*m_life.laterUser}, LogIn{m_life.laterUser->name}, Connect{}});
        }
    }

    void enrollAgain()
    {
        if (!m_life.enrolledAgainDay) {
            return;
        }
        const base::Instant when = at(*m_life.enrolledAgainDay);
        add(when,
            {Change{[busy = m_life.busyFromThenOn](
                        Mac &mac) { mac.settings = busy ? Settings::Postponed : mac.settings; }},
                Enroll{}},
            true);
        add(when + minutes(2), {Connect{}});
        if (m_life.loginAfterThatDay) {
            add(at(*m_life.loginAfterThatDay, minutes(40)), {LogIn{m_life.loginName}, Connect{}});
        }
    }

    void change()
    {
        if (m_life.sealBrokenDay) {
            add(at(*m_life.sealBrokenDay), {Change{[](Mac &mac) { mac.volumeSealed = false; }}});
        }
        if (m_life.tokenRemovedDay) {
            add(at(*m_life.tokenRemovedDay), {RemoveTokenOffline{}});
        }
    }

    // Backwards from the last one; all but that are in the morning.
    void contacts()
    {
        const bool outputApart = m_life.lastOutput.has_value();
        if (outputApart) {
            add(m_calendar.now - *m_life.lastOutput, {PostOutput{}});
        }
        const base::Instant enrolled = at(m_life.enrolledDay, minutes(60));
        const auto minuteOfMac = minutes((m_index * 37) % 60);
        const auto lastDay = std::chrono::floor<days>(m_lastContact);
        for (int count = 0;; ++count) {
            const base::Instant when = count == 0
                ? m_lastContact
                : lastDay + morning + minuteOfMac - count * contactPeriod;
            if (when <= enrolled) {
                return;
            }
            add(when,
                outputApart ? std::vector<Errand>{Connect{}}
                            : std::vector<Errand>{PostOutput{}, Connect{}});
        }
    }

    const Life &m_life;
    std::size_t m_index;
    const Calendar &m_calendar;
    base::Instant m_lastContact;
    std::vector<Moment> m_moments;
};

} // namespace

Calendar::Calendar(base::Instant today)
    : start(std::chrono::floor<std::chrono::days>(today) - std::chrono::days(days))
    , now(today)
{
}

base::Instant Calendar::at(int day, std::chrono::minutes sinceMidnight) const
{
    return start + std::chrono::days(day) + sinceMidnight;
}

std::vector<Moment> momentsOf(const std::vector<Life> &lives, const Calendar &calendar)
{
    std::vector<Moment> all;
    for (std::size_t i = 0; i < lives.size(); ++i) {
        std::ranges::move(Plan(lives[i], i, calendar).make(), std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, &Moment::at);
    return all;
}

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/support/runningdemo.h"

namespace latchkey::simulator::test {

namespace {

constexpr auto patience = std::chrono::minutes(4);

} // namespace

DemoListener Progress::listener()
{
    return {.dayReached = [this](int day) { note([&] { m_days.push_back(day); }); },
        .loggedIn = [this](const std::string &, const std::string &) { note([&] { ++m_logins; }); },
        .failed =
            [this](const base::Error &error) {
                note([&] { m_failure = error.where + ": " + error.detail; });
            }};
}

template <typename Condition> bool Progress::wait(Condition condition)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [&] { return condition() || !m_failure.empty(); });
    return condition();
}

bool Progress::waitForDay(int day)
{
    return wait([&] { return !m_days.empty() && m_days.back() >= day; });
}

bool Progress::waitForLogins(std::size_t count)
{
    return wait([&] { return m_logins >= count; });
}

bool Progress::waitForFailure()
{
    return wait([&] { return !m_failure.empty(); });
}

std::string Progress::failure()
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

std::vector<int> Progress::days()
{
    const std::scoped_lock lock(m_mutex);
    return m_days;
}

RunningDemo::RunningDemo(base::Instant wall)
    : clock(Demo::startFor(wall))
    , demo(std::move(*Demo::make(clock, wall)))
{
    const std::filesystem::path path = folder.path().toStdString();
    const std::string ca = demo->deviceCa();
    hq = std::make_unique<ServerSite>(path / "hq", ca, demo->wakeUrl(), clock);
    schools = std::make_unique<ServerSite>(path / "schools", ca, demo->wakeUrl(), clock);
    hq->importAssigned(demo->assignedList(Site::Hq));
    schools->importAssigned(demo->assignedList(Site::Schools));
}

} // namespace latchkey::simulator::test

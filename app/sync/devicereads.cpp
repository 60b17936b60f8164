// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/devicereads.h"

#include <utility>

namespace latchkey::sync {

namespace {

constexpr std::size_t atATime = 4;
constexpr std::size_t groupSize = 100;

} // namespace

DeviceReads::DeviceReads(Plan plan, std::function<void(RunResult)> done)
    : m_plan(std::move(plan))
    , m_done(std::move(done))
{
    m_result.wasFull = false;
}

void DeviceReads::start()
{
    m_result.startedAt = m_plan.clock.now();
    if (m_plan.devices.empty()) {
        end();
        return;
    }
    askMore();
}

void DeviceReads::askMore()
{
    while (m_asked < m_plan.devices.size() && m_asked - m_answered < atATime) {
        m_calls.add(m_plan.connector.readDevice(m_plan.devices[m_asked++],
            [this](base::Result<domain::Device> device) { onDevice(std::move(device)); }));
    }
}

void DeviceReads::onDevice(base::Result<domain::Device> device)
{
    ++m_answered;
    if (device) {
        device->facts.now = m_plan.clock.now();
        m_read.push_back(store::pageRow(*device));
    } else if (!m_result.error) {
        m_result.error = device.error();
    }
    const bool isLast = m_answered == m_plan.devices.size();
    if (isLast || m_read.size() >= groupSize) {
        flush();
    }
    if (isLast) {
        end();
        return;
    }
    askMore();
}

void DeviceReads::flush()
{
    if (m_read.empty()) {
        return;
    }
    ++m_result.pages;
    const std::size_t macs = m_read.size();
    const auto written = m_plan.cache.upsertPage(m_plan.server, std::exchange(m_read, {}));
    if (written) {
        m_result.read += static_cast<std::int64_t>(macs);
    } else {
        m_result.error = written.error();
    }
}

void DeviceReads::end()
{
    m_result.endedAt = m_plan.clock.now();
    const auto done = m_done;
    done(m_result);
}

} // namespace latchkey::sync

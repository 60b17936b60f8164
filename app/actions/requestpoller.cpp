// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/requestpoller.h"

#include <QPointer>

#include <algorithm>

namespace latchkey::actions {

namespace {

constexpr std::chrono::milliseconds firstRest{250};
constexpr std::chrono::milliseconds longestRest{5000};

} // namespace

RequestPoller::RequestPoller(Parts parts)
    : m_parts(std::move(parts))
    , m_pause(firstRest)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RequestPoller::ask);
}

void RequestPoller::add(const std::string &request)
{
    ++m_open[request];
}

void RequestPoller::drop(const std::string &request)
{
    const auto found = m_open.find(request);
    if (found != m_open.end() && --found->second == 0) {
        m_open.erase(found);
    }
}

void RequestPoller::hurry()
{
    m_pause = firstRest;
    if (!m_isStopped && !m_open.empty()) {
        m_timer.start(m_pause);
    }
}

void RequestPoller::stop()
{
    m_isStopped = true;
    m_timer.stop();
}

void RequestPoller::ask()
{
    if (m_open.empty()) {
        return;
    }
    m_pause = std::min(m_pause * 3 / 2, longestRest);
    m_timer.start(m_pause);
    m_parts.links.with(m_parts.server,
        [alive = QPointer<RequestPoller>(this)](base::Result<connectors::Connector *> link) {
            if (alive && link) {
                alive->askAll(**link);
            }
        });
}

void RequestPoller::askAll(connectors::Connector &connector)
{
    if (m_onTheirWay > 0 || m_isStopped) {
        return; // the round before is still under way
    }
    for (const auto &[request, macs] : m_open) {
        ++m_onTheirWay;
        m_calls.add(connector.readRequest(
            request, [this](const base::Result<connectors::RequestState> &state) {
                --m_onTheirWay;
                if (state && !m_isStopped) {
                    m_parts.tell(*state);
                }
            }));
    }
}

} // namespace latchkey::actions

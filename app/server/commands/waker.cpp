// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/waker.h"

#include "json/writer.h"

namespace latchkey::server {

namespace {

constexpr std::size_t udidsInOneCall = 1000;

} // namespace

base::Result<std::unique_ptr<Waker>> Waker::start(const std::string &url, Metrics &metrics)
{
    if (url.empty()) {
        return std::unique_ptr<Waker>(new Waker(std::nullopt, metrics));
    }
    auto target = httpTarget(url, "--wake-url");
    if (!target) {
        return tl::unexpected(target.error());
    }
    return std::unique_ptr<Waker>(new Waker(std::move(*target), metrics));
}

Waker::Waker(std::optional<HttpTarget> target, Metrics &metrics)
    : m_target(std::move(target))
    , m_metrics(metrics)
{
    if (m_target) {
        m_thread = std::thread([this] { loop(); });
    }
}

Waker::~Waker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Waker::wake(const std::string &udid)
{
    if (!m_target) {
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.insert(udid);
    }
    m_changed.notify_one();
}

void Waker::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping) {
            return;
        }
        std::string body;
        json::Writer writer(body);
        writer.beginObject().key("udids").beginArray();
        for (std::size_t i = 0; i < udidsInOneCall && !m_waiting.empty(); ++i) {
            writer.value(m_waiting.extract(m_waiting.begin()).value());
        }
        writer.endArray().endObject();
        lock.unlock();
        const auto answer
            = httpCall(*m_target, {.contentType = "application/json", .body = std::move(body)});
        if (!answer || answer->status / 100 != 2) {
            m_metrics.add("latchkeyd_wake_failures_total");
        }
        lock.lock();
    }
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/engine/courier.h"
#include "server/engine/nanomdm.h"
#include "server/engine/webhookevent.h"
#include "server/front/router.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace latchkey::server {

/// The engine that stands beside a NanoMDM: its webhook tells what Macs do, and errands have it do
/// what is wanted. It takes the place of the routes that Macs speak to.
class NanoMdmEngine {
public:
    /// Checks the options that go with it; Usage, Unreadable or KeyRefused.
    [[nodiscard]] static base::Result<std::unique_ptr<NanoMdmEngine>> make(const Options &options);
    ~NanoMdmEngine();

    /// Begins the errands; what was missed since it last ran is asked for. The parts outlive it.
    [[nodiscard]] base::Result<void> start(const Parts &parts);
    /// Waits for the errand under way; while the storage still lives.
    void stop();
    void add(Router &router); ///< POST /webhook; after start()

    /// Runs it on a thread that may wait for NanoMDM; one at a time, in their order.
    void post(std::function<void()> task);

    [[nodiscard]] NanoMdm &nanoMdm() const { return *m_nanoMdm; }
    [[nodiscard]] Courier &courier() const { return *m_courier; }

private:
    NanoMdmEngine(std::unique_ptr<NanoMdm> nanoMdm, base::Secret hmacKey);
    void runTasks();
    void take(Request &request, const Respond &respond);
    void submit(std::string hash, WebhookEvent event, Respond respond);
    void count(std::string_view result) const;

    std::unique_ptr<NanoMdm> m_nanoMdm;
    base::Secret m_hmacKey;
    const Parts *m_parts = nullptr;
    std::unique_ptr<Courier> m_courier;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace latchkey::server

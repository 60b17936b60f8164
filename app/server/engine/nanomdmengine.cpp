// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/nanomdmengine.h"

#include "base/encoding.h"
#include "server/engine/webhookjob.h"
#include "server/front/metrics.h"
#include "server/storage/storage.h"

#include <algorithm>

namespace latchkey::server {

namespace {

/// NanoMDM sends a message once and at once: an older one is a replay.
constexpr std::chrono::hours messageLasts{24};
constexpr std::chrono::hours hashLasts{48};
/// The Mac's message in base64, and what NanoMDM writes around it.
constexpr std::size_t webhookLimit = connectLimit / 3 * 4 + std::size_t{64} * 1024;

enum class Taken { Yes, Repeated, Old };

base::Result<Taken> takeOnce(
    const Parts &parts, Session &session, std::string_view hash, WebhookEvent &event)
{
    const auto now = parts.clock.now();
    if (event.at < now - messageLasts) {
        return Taken::Old;
    }
    const auto isNew = NanoMdmRows(session).isNew(hash, now, now - hashLasts);
    if (!isNew) {
        return tl::unexpected(isNew.error());
    }
    if (!*isNew) {
        return Taken::Repeated;
    }
    auto done = WebhookJob(parts, session, std::min(event.at, now)).run(event);
    return done ? base::Result<Taken>(Taken::Yes) : tl::unexpected(done.error());
}

std::string_view wordOf(Taken taken)
{
    switch (taken) {
    case Taken::Yes:
        break;
    case Taken::Repeated:
        return "repeated";
    case Taken::Old:
        return "old";
    }
    return "taken";
}

} // namespace

NanoMdmEngine::NanoMdmEngine(std::unique_ptr<NanoMdm> nanoMdm, base::Secret hmacKey)
    : m_nanoMdm(std::move(nanoMdm))
    , m_hmacKey(std::move(hmacKey))
{
}

NanoMdmEngine::~NanoMdmEngine()
{
    stop();
}

base::Result<std::unique_ptr<NanoMdmEngine>> NanoMdmEngine::make(const Options &options)
{
    auto nanoMdm = NanoMdm::make(options.nanomdmUrl, options.nanomdmKeyFile);
    if (!nanoMdm) {
        return tl::unexpected(nanoMdm.error());
    }
    auto key = readKeyFile(options.webhookHmacKeyFile, "--webhook-hmac-key-file");
    if (!key) {
        return tl::unexpected(key.error());
    }
    return std::unique_ptr<NanoMdmEngine>(new NanoMdmEngine(std::move(*nanoMdm), std::move(*key)));
}

base::Result<void> NanoMdmEngine::start(const Parts &parts)
{
    auto reader = parts.storage.reader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto listened = NanoMdmRows(reader->session()).listenedAt();
    if (!listened) {
        return tl::unexpected(listened.error());
    }
    m_parts = &parts;
    m_courier = std::make_unique<Courier>(parts, *m_nanoMdm, *listened);
    m_thread = std::thread([this] { runTasks(); });
    return {};
}

void NanoMdmEngine::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_courier) {
        m_courier->stop();
    }
}

void NanoMdmEngine::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_all();
}

void NanoMdmEngine::runTasks()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty()) {
            return;
        }
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void NanoMdmEngine::add(Router &router)
{
    router.add({"POST", "/webhook", webhookLimit,
        [this](Request &request, const Respond &respond) { take(request, respond); }});
}

void NanoMdmEngine::count(std::string_view result) const
{
    m_parts->metrics.add(
        "latchkeyd_webhook_messages_total{result=\"" + std::string(result) + "\"}");
}

void NanoMdmEngine::take(Request &request, const Respond &respond)
{
    if (!isSigned(request.body, request.header("X-Hmac-Signature"), m_hmacKey)) {
        count("refused");
        respond({.status = 401});
        return;
    }
    std::string hash = base::blake2b(request.body);
    auto event = readWebhookEvent(request.body);
    if (!event) {
        count("unreadable");
        respond({.status = 400});
        return;
    }
    submit(std::move(hash), std::move(*event), respond);
}

void NanoMdmEngine::submit(std::string hash, WebhookEvent event, Respond respond)
{
    const auto held = std::make_shared<WebhookEvent>(std::move(event));
    const auto taken = std::make_shared<Taken>(Taken::Yes);
    m_parts->storage.writer().submit(
        [this, hash = std::move(hash), held, taken](Session &session) -> base::Result<void> {
            auto done = takeOnce(*m_parts, session, hash, *held);
            if (!done) {
                return tl::unexpected(done.error());
            }
            *taken = *done;
            return {};
        },
        [this, taken, respond = std::move(respond)](const base::Result<void> &done) {
            if (done) {
                count(wordOf(*taken));
                respond({.status = 200});
                m_courier->kick();
                return;
            }
            // NanoMDM sends it no second time.
            m_parts->options.log(done.error().where + ": " + done.error().detail);
            count("lost");
            respond({.status = 500});
            m_courier->catchUp(m_parts->clock.now());
        });
}

} // namespace latchkey::server

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/courier.h"

#include "server/commands/commandbody.h"
#include "server/commands/waker.h"
#include "server/engine/tokenview.h"
#include "server/storage/commandrows.h"
#include "server/storage/storage.h"
#include "server/vault/vault.h"

#include <algorithm>
#include <utility>

namespace latchkey::server {

namespace {

constexpr int errandsAtOnce = 64;
/// An errand whose runner died is anybody's again after this long.
constexpr std::chrono::minutes claimLasts{2};
constexpr std::chrono::seconds betweenNotes{20};
constexpr std::chrono::seconds shortestPause{1};
constexpr std::chrono::seconds longestPause{30};

base::Result<std::optional<DeviceRow>> deviceOf(Session &session, const Errand &errand)
{
    return DeviceRows(session).byKey(errand.device);
}

/// NanoMDM will not take it: the command ends with NanoMDM's own words.
base::Result<void> endRefused(
    Session &session, const Errand &errand, const std::string &words, base::Instant at)
{
    auto found = CommandRows(session).find(errand.command);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found || (*found)->command.state != domain::CommandState::Queued) {
        return {};
    }
    auto &command = (*found)->command;
    command.state = domain::CommandState::Error;
    command.answeredAt = at;
    command.errors = {{.code = 500, .domain = "NanoMDM", .text = words.substr(0, 500)}};
    auto done = CommandRows(session).update(command);
    return done ? DeviceRows(session).touch(errand.device) : done;
}

} // namespace

Courier::Courier(const Parts &parts, NanoMdm &nanoMdm, std::optional<base::Instant> listened)
    : m_parts(parts)
    , m_nanoMdm(nanoMdm)
    , m_missedSince(listened)
    , m_isCatchingUp(listened.has_value())
    , m_thread([this] { loop(); })
{
}

Courier::~Courier()
{
    stop();
}

void Courier::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Courier::kick()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isKicked = true;
    }
    m_changed.notify_all();
}

void Courier::catchUp(base::Instant since)
{
    {
        const std::lock_guard lock(m_mutex);
        m_missedSince = m_missedSince ? std::min(*m_missedSince, since) : since;
        m_isCatchingUp = true;
    }
    m_changed.notify_all();
}

bool Courier::isCatchingUp() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCatchingUp;
}

void Courier::loop()
{
    auto pause = shortestPause;
    bool isReachable = true;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        const auto wakes
            = [&] { return m_stopping || (isReachable && (m_isKicked || m_missedSince)); };
        m_changed.wait_for(lock, isReachable ? betweenNotes : pause, wakes);
        if (m_stopping) {
            return;
        }
        m_isKicked = false;
        lock.unlock();
        takeStock();
        isReachable = runSome();
        pause = isReachable ? shortestPause : std::min(2 * pause, longestPause);
        lock.lock();
    }
}

/// Notes that somebody listens; after a gap has each Mac looked at, and says so.
void Courier::takeStock()
{
    std::optional<base::Instant> missed;
    bool wasCatchingUp = false;
    {
        const std::lock_guard lock(m_mutex);
        missed = std::exchange(m_missedSince, std::nullopt);
        wasCatchingUp = m_isCatchingUp;
    }
    std::int64_t left = 0;
    const auto now = m_parts.clock.now();
    const auto noted = m_parts.storage.writer().run([&](Session &session) -> base::Result<void> {
        NanoMdmRows rows(session);
        const auto looks = missed ? rows.lookAtAll() : rows.looksLeft();
        if (!looks) {
            return tl::unexpected(looks.error());
        }
        left = *looks;
        return rows.setListenedAt(now);
    });
    if (!noted) {
        const std::lock_guard lock(m_mutex);
        m_missedSince = missed;
        return;
    }
    if (missed && left > 0) {
        m_parts.options.log("messages of NanoMDM may be missed from " + base::formatRfc3339(*missed)
            + " to " + base::formatRfc3339(now) + ": it is asked about " + std::to_string(left)
            + " Macs; one that enrolled meanwhile shows at its next message");
    } else if (wasCatchingUp && left == 0) {
        const std::lock_guard lock(m_mutex);
        m_isCatchingUp = m_missedSince.has_value();
    }
}

base::Result<std::vector<Errand>> Courier::claim()
{
    std::vector<Errand> errands;
    const auto now = m_parts.clock.now();
    auto claimed = m_parts.storage.writer().run([&](Session &session) -> base::Result<void> {
        auto found = NanoMdmRows(session).claim(now, now + claimLasts, errandsAtOnce);
        if (!found) {
            return tl::unexpected(found.error());
        }
        errands = std::move(*found);
        return {};
    });
    return claimed ? base::Result<std::vector<Errand>>(std::move(errands))
                   : tl::unexpected(claimed.error());
}

bool Courier::runSome()
{
    auto errands = claim();
    if (!errands) {
        noteFailure(errands.error());
        return false;
    }
    bool isReachable = true;
    std::vector<Ending> endings;
    for (const auto &errand : *errands) {
        auto ending = isReachable ? run(errand) : base::Result<Ending>();
        if (!ending) {
            noteFailure(ending.error());
            isReachable = false;
            if (ending.error().kind == base::ErrorKind::ServerError) {
                continue; // it may be this errand: the others go first
            }
        }
        endings.push_back(isReachable ? std::move(*ending) : [errand](Session &session) {
            return NanoMdmRows(session).release(errand.key);
        });
    }
    if (endings.empty()) {
        return true;
    }
    const auto written = m_parts.storage.writer().run([&](Session &session) -> base::Result<void> {
        for (const auto &ending : endings) {
            if (auto done = ending(session); !done) {
                return done;
            }
        }
        return {};
    });
    if (!written) {
        noteFailure(written.error());
        return false;
    }
    if (isReachable) {
        m_lastFailure.clear();
        kick(); // there may be more
    }
    return isReachable;
}

void Courier::noteFailure(const base::Error &error)
{
    m_parts.metrics.add("latchkeyd_nanomdm_failures_total");
    const std::string line = "NanoMDM cannot be asked: " + error.where + ": "
        + (error.detail.empty() ? "nobody answers" : error.detail);
    if (std::exchange(m_lastFailure, line) != line) {
        m_parts.options.log(line);
    }
}

base::Result<Courier::Ending> Courier::run(const Errand &errand)
{
    switch (errand.kind) {
    case ErrandKind::Enqueue:
        return enqueue(errand);
    case ErrandKind::Look:
        return look(errand);
    case ErrandKind::Push:
        break;
    }
    if (auto pushed = m_nanoMdm.push(errand.udid); !pushed) {
        return tl::unexpected(pushed.error());
    }
    m_parts.waker.wake(errand.udid);
    return [errand](Session &session) { return NanoMdmRows(session).finish(errand.key); };
}

base::Result<Courier::Ending> Courier::enqueue(const Errand &errand)
{
    auto reader = m_parts.storage.reader();
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    const auto command = CommandRows(reader->session()).find(errand.command);
    const auto device = deviceOf(reader->session(), errand);
    if (!command || !device) {
        return tl::unexpected(command ? device.error() : command.error());
    }
    const Ending finish
        = [errand](Session &session) { return NanoMdmRows(session).finish(errand.key); };
    if (!*command || (*command)->command.state != domain::CommandState::Queued || !*device) {
        return finish; // it was cancelled
    }
    const auto handed = m_nanoMdm.enqueue(
        errand.udid, commandBody((*command)->command, {.isStranger = (*device)->serial.empty()}));
    if (!handed) {
        return tl::unexpected(handed.error());
    }
    if (!handed->refusal) {
        m_parts.waker.wake(errand.udid);
        return finish;
    }
    return [errand, words = *handed->refusal, at = m_parts.clock.now()](
               Session &session) -> base::Result<void> {
        auto ended = endRefused(session, errand, words, at);
        return ended ? NanoMdmRows(session).finish(errand.key) : ended;
    };
}

base::Result<Courier::Ending> Courier::look(const Errand &errand)
{
    const auto token = m_nanoMdm.token(errand.udid);
    if (!token && token.error().kind != base::ErrorKind::NotFound
        && token.error().kind != base::ErrorKind::ServerError) {
        return tl::unexpected(token.error());
    }
    if (!token) { // it runs without -migration, or does not know this Mac: nothing was learned
        return [errand](Session &session) { return NanoMdmRows(session).finish(errand.key); };
    }
    std::optional<std::string> fingerprint;
    if (*token) {
        fingerprint = m_parts.vault.fingerprint(**token, errand.udid);
    }
    return [this, errand, fingerprint, at = m_parts.clock.now()](
               Session &session) -> base::Result<void> {
        NanoMdmRows rows(session);
        const auto mark = rows.mark(errand.device);
        auto device = deviceOf(session, errand);
        if (!mark || !device) {
            return tl::unexpected(mark ? device.error() : mark.error());
        }
        if (!*device) {
            return {};
        }
        if (mark->tokenVersion != errand.tokenVersion) {
            return rows.release(errand.key); // it changed meanwhile
        }
        auto done = TokenView(m_parts, session, **device).found(fingerprint, at);
        if (done) {
            done = DeviceRows(session).update(**device);
        }
        return done ? rows.finish(errand.key) : done;
    };
}

} // namespace latchkey::server

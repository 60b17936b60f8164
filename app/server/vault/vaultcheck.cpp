// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/vault/vaultcheck.h"

#include "server/storage/storage.h"
#include "server/storage/vaultrows.h"
#include "server/vault/vault.h"

#include <chrono>

namespace latchkey::server {

namespace {

constexpr int triedAtOnce = 500;

} // namespace

VaultCheck::VaultCheck(const Parts &parts)
    : m_parts(parts)
    , m_thread([this] { loop(); })
{
}

VaultCheck::~VaultCheck()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void VaultCheck::loop()
{
    std::optional<DeviceKey> after = DeviceKey{};
    while (true) {
        const auto began = std::chrono::steady_clock::now();
        const auto last = trySome(*after);
        if (!last) {
            m_parts.options.log("the check of the vault ended early: " + last.error().where + ": "
                + last.error().detail);
            return;
        }
        if (!*last) {
            return;
        }
        after = *last;
        std::unique_lock lock(m_mutex);
        const auto pause = std::chrono::steady_clock::now() - began;
        if (m_wake.wait_for(lock, pause, [this] { return m_stopping; })) {
            return;
        }
    }
}

base::Result<std::optional<DeviceKey>> VaultCheck::trySome(DeviceKey after)
{
    Suspects suspects;
    std::optional<DeviceKey> last;
    {
        auto reader = m_parts.storage.reader();
        if (!reader) {
            return tl::unexpected(reader.error());
        }
        const auto held = VaultRows(reader->session()).after(after, triedAtOnce);
        if (!held) {
            return tl::unexpected(held.error());
        }
        for (const auto &[device, udid, kept] : *held) {
            if (m_parts.vault.opens(kept.sealed, udid) == kept.unopenedSince.has_value()) {
                suspects.push_back(udid);
            }
            last = device;
        }
    }
    auto done = suspects.empty() ? base::Result<void>() : inspect(suspects);
    return done ? base::Result<std::optional<DeviceKey>>(last) : tl::unexpected(done.error());
}

/// Each is read again where nobody else writes: it may have been stored anew, or wrapped anew.
base::Result<void> VaultCheck::inspect(const Suspects &suspects)
{
    std::int64_t found = 0;
    auto done = m_parts.storage.writer().run([&](Session &session) -> base::Result<void> {
        found = 0;
        for (const auto &udid : suspects) {
            const auto device = DeviceRows(session).byUdid(udid);
            if (!device) {
                return tl::unexpected(device.error());
            }
            const auto isNews = *device
                ? m_parts.vault.inspect(session, **device, m_parts.clock.now())
                : base::Result<bool>(false);
            if (!isNews) {
                return tl::unexpected(isNews.error());
            }
            found += *isNews ? 1 : 0;
        }
        return {};
    });
    if (done && found > 0) {
        m_parts.options.log("tokens of the vault that do not open: " + std::to_string(found)
            + " (their Macs are listed without one)");
    }
    return done;
}

} // namespace latchkey::server

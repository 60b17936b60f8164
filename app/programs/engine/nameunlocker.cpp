// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/nameunlocker.h"

namespace latchkey::programs {

namespace {

constexpr std::chrono::seconds unlockPatience{20};

} // namespace

NameUnlocker::NameUnlocker(secrets::ProfileVault &vault, store::Cache &cache)
    : m_cache(cache)
{
    m_cache.expectKey();
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, &NameUnlocker::letGo);
    m_patience.start(unlockPatience);
    m_call = vault.key([this](base::Result<secrets::Kept> kept) {
        if (kept) {
            m_protection = kept->protection;
        }
        m_cache.tellKey(kept ? base::Result<base::Secret>(std::move(kept->value))
                             : tl::unexpected(kept.error()));
        letGo();
        Q_EMIT told();
    });
}

void NameUnlocker::whenTold(std::function<void()> then)
{
    if (m_isOver) {
        then();
    } else {
        m_waiting.push_back(std::move(then));
    }
}

void NameUnlocker::letGo()
{
    m_patience.stop();
    m_isOver = true;
    for (const auto &then : std::exchange(m_waiting, {})) {
        then();
    }
}

} // namespace latchkey::programs

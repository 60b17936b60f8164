// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/profilevault.h"
#include "store/cache.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace latchkey::programs {

/// Fetches the profile's key for the names in the cache. A keyring may ask its owner first, so
/// whoever needs names waits here and not before the cache.
class NameUnlocker : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. Asks at once.
    NameUnlocker(secrets::ProfileVault &vault, store::Cache &cache);

    /// Calls back once the cache was told the key, or why there is none, or nobody has answered for
    /// a while; at once where that is so.
    void whenTold(std::function<void()> then);
    [[nodiscard]] bool isOver() const { return m_isOver; } ///< the waiting
    /// What stands between the key and others; nullopt where there is none.
    [[nodiscard]] std::optional<secrets::Protection> protection() const { return m_protection; }

Q_SIGNALS:
    void told(); ///< the cache, once

private:
    void letGo();

    store::Cache &m_cache;
    base::Call m_call;
    QTimer m_patience;
    bool m_isOver = false;
    std::optional<secrets::Protection> m_protection;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace latchkey::programs

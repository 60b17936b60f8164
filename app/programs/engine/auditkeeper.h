// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/journal.h"
#include "secrets/profilevault.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace latchkey::programs {

/// Keeps the audit's head apart from the audit, where a change of the file cannot reach it. Asks
/// for what is kept only once there is something to keep; a kept head that the audit does not hold
/// stays, so that `audit verify` goes on finding it.
class AuditKeeper : public QObject {
    Q_OBJECT

public:
    /// All of them outlive the keeper; `journal` is a connection of its own.
    AuditKeeper(secrets::ProfileVault &vault, journal::Journal &journal, const base::Clock &clock);

    /// The head moved from `before` to `after`.
    void moved(const journal::AuditHead &before, const journal::AuditHead &after);
    /// Calls back once the newest head is kept, or it is clear that it cannot be; maybe at once.
    void settle(std::function<void()> done);

private:
    enum class State { Unread, Reading, Ready, Writing, GivenUp };
    void read();
    void onRead(const base::Result<secrets::Kept> &kept);
    void compare(const journal::AuditHead &kept);
    void noteNewer(std::int64_t count);
    void writeSoon();
    void write();
    void enter(State state);

    secrets::ProfileVault &m_vault;
    journal::Journal &m_journal;
    const base::Clock &m_clock;
    base::Calls m_calls;
    State m_state = State::Unread;
    std::int64_t m_before = 0; ///< the head's number before this program's first entry
    bool m_isWanted = false; ///< a head is newer than what was written
    QTimer m_soon;
    std::vector<std::function<void()>> m_waiting;
};

/// "12 HEX", as the head is kept.
[[nodiscard]] std::string textOf(const journal::AuditHead &head);
[[nodiscard]] std::optional<journal::AuditHead> headFromText(std::string_view text);
inline constexpr const char *auditHeadName = "audit-head"; ///< in the vault

} // namespace latchkey::programs

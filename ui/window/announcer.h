// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/ids.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/notifier.h"

#include <map>

namespace latchkey::actions {
class ActionService;
}

namespace latchkey::ui {

/// Decides what is worth a notice of the desktop: a long batch or reading that ended, or tokens
/// that were lost, while nobody looks at the window that says it.
class Announcer final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Announcer(actions::ActionService &actions, ServerDesk &servers, const base::Clock &clock,
        QObject *parent, const QDBusConnection &bus = QDBusConnection::sessionBus());

    void tokensLost(int macs);

Q_SIGNALS:
    void batchChosen(const QString &batch);
    void serverChosen(const QString &server);
    void lostTokensChosen();

private:
    void onFinished(const domain::BatchId &id);
    void followReading();
    void tellRead(const ServerEntry &server);
    void onChosen(const QString &notice);

    actions::ActionService &m_actions;
    ServerDesk &m_servers;
    const base::Clock &m_clock;
    Notifier m_notifier;
    std::map<domain::BatchId, base::Instant> m_begun; ///< in this session
    std::map<domain::ServerId, base::Instant> m_reading; ///< since when
};

} // namespace latchkey::ui

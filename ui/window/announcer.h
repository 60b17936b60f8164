// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/notifier.h"

#include "base/clock.h"
#include "domain/ids.h"

#include <map>

namespace latchkey::actions {
class ActionService;
}

namespace latchkey::ui {

/// Decides what is worth a notice of the desktop: a long batch that ended, or tokens that were
/// lost, while nobody looks at the window that says it.
class Announcer final : public QObject {
    Q_OBJECT

public:
    Announcer(actions::ActionService &actions, const base::Clock &clock, QObject *parent,
        const QDBusConnection &bus = QDBusConnection::sessionBus());

    void tokensLost(int macs);

Q_SIGNALS:
    void batchChosen(const QString &batch);
    void lostTokensChosen();

private:
    void onFinished(const domain::BatchId &id);
    void onChosen(const QString &notice);

    actions::ActionService &m_actions;
    const base::Clock &m_clock;
    Notifier m_notifier;
    std::map<domain::BatchId, base::Instant> m_begun; ///< in this session
};

} // namespace latchkey::ui

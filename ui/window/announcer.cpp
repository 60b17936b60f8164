// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/announcer.h"

#include "actions/actionservice.h"
#include "ui/actions/batchtexts.h"
#include "ui/common/phrases.h"
#include "ui/servers/servertexts.h"

#include <QApplication>
#include <QWidget>

namespace latchkey::ui {

namespace {

constexpr std::chrono::seconds longWork{10};
constexpr const char *lost = "lost-tokens";
constexpr const char *batchPrefix = "batch-";
constexpr const char *serverPrefix = "server-";

bool isLookedAt()
{
    const QWidget *active = QApplication::activeWindow();
    return active != nullptr && active->isVisible() && !active->isMinimized()
        && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

Announcer::Announcer(actions::ActionService &actions, ServerDesk &servers, const base::Clock &clock,
    QObject *parent, const QDBusConnection &bus)
    : QObject(parent)
    , m_actions(actions)
    , m_servers(servers)
    , m_clock(clock)
    , m_notifier(nullptr, bus)
{
    connect(&actions, &actions::ActionService::batchStarted, this,
        [this](const domain::BatchId &id) { m_begun[id] = m_clock.now(); });
    connect(&actions, &actions::ActionService::batchFinished, this, &Announcer::onFinished);
    connect(&servers, &ServerDesk::changed, this, &Announcer::followReading);
    connect(&m_notifier, &Notifier::chosen, this, &Announcer::onChosen);
}

void Announcer::onFinished(const domain::BatchId &id)
{
    const auto begun = m_begun.extract(id);
    const bool isLong = !begun.empty() && m_clock.now() - begun.mapped() >= longWork;
    const auto batch = m_actions.batch(id);
    if (!isLong || isLookedAt() || !batch) {
        return;
    }
    m_notifier.tell({.id = QLatin1String(batchPrefix) + QString::fromStdString(id.text()),
        .title = batchTitle(*batch),
        .text = outcomeText(*batch)});
}

void Announcer::followReading()
{
    for (const ServerEntry &server : m_servers.servers()) {
        if (server.isReading) {
            m_reading.try_emplace(server.id, m_clock.now());
            continue;
        }
        const auto begun = m_reading.extract(server.id);
        if (!begun.empty() && m_clock.now() - begun.mapped() >= longWork && !isLookedAt()) {
            tellRead(server);
        }
    }
}

void Announcer::tellRead(const ServerEntry &server)
{
    const QString name = fromUtf8(server.id.text());
    m_notifier.tell({.id = QLatin1String(serverPrefix) + name,
        .title = server.error ? tr("%1 could not be read").arg(name) : tr("%1 is read").arg(name),
        .text = server.error ? errorText(*server.error, name) : tr("Its Macs are up to date.")});
}

void Announcer::tokensLost(int macs)
{
    if (isLookedAt()) {
        return; // the Overview and the rail say it
    }
    m_notifier.tell({.id = QLatin1String(lost),
        .title = tr("%n Mac(s) have lost their token", nullptr, macs),
        .text = tr("Latchkey shows which, and what to do.")});
}

void Announcer::onChosen(const QString &notice)
{
    if (notice == QLatin1String(lost)) {
        Q_EMIT lostTokensChosen();
    } else if (notice.startsWith(QLatin1String(serverPrefix))) {
        Q_EMIT serverChosen(notice.mid(QLatin1String(serverPrefix).size()));
    } else {
        Q_EMIT batchChosen(notice.mid(QLatin1String(batchPrefix).size()));
    }
}

} // namespace latchkey::ui

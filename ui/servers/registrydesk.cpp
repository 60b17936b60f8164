// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/registrydesk.h"

#include "ui/common/phrases.h"
#include "ui/servers/testwords.h"

#include <QTimer>

namespace latchkey::ui {

namespace {

// The server could not be reached at all, as opposed to: it answered and refused.
bool isOffline(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::NameNotFound:
    case base::ErrorKind::ConnectionRefused:
    case base::ErrorKind::ConnectionLost:
    case base::ErrorKind::DeadlineExceeded:
    case base::ErrorKind::Offline:
        return true;
    default:
        return false;
    }
}

} // namespace

RegistryDesk::RegistryDesk(DeskParts parts, QObject *parent)
    : ServerDesk(parent)
    , m_parts(std::move(parts))
{
    connectSync();
    if (!m_parts.offline) {
        for (const connectors::ServerEntry &server : m_parts.registry.servers()) {
            m_parts.actions.learn(server.id);
        }
    }
}

RegistryDesk::~RegistryDesk() = default;

void RegistryDesk::connectSync()
{
    sync::SyncService &service = m_parts.sync;
    connect(&service, &sync::SyncService::started, this, [this](const domain::ServerId &id) {
        m_live[id].isReading = true;
        m_live[id].done = 0;
        m_live[id].total = 0;
        Q_EMIT changed();
    });
    connect(&service, &sync::SyncService::progressed, this,
        [this](const domain::ServerId &id, qint64 done, qint64 total) {
            m_live[id].done = done;
            m_live[id].total = total;
            Q_EMIT changed();
            Q_EMIT cacheChanged();
        });
    connect(&service, &sync::SyncService::serverRead, this,
        [this](const domain::ServerId &id, const connectors::ServerFacts &facts) {
            m_live[id].version = facts.version;
            m_parts.actions.learn(id);
        });
    connect(&service, &sync::SyncService::finished, this, &RegistryDesk::ended);
    connect(&service, &sync::SyncService::devicesRead, this, &RegistryDesk::cacheChanged);
    connect(&m_parts.actions, &actions::ActionService::learned, this, &RegistryDesk::changed);
}

void RegistryDesk::ended(const domain::ServerId &id, const sync::RunResult &result)
{
    Live &live = m_live[id];
    live.isReading = false;
    const bool cancelled = result.error && result.error->kind == base::ErrorKind::Cancelled;
    if (!cancelled) {
        live.error = result.error;
        const bool away = result.error && isOffline(*result.error);
        if (!away) {
            live.offlineSince.reset();
        } else if (!live.offlineSince) {
            live.offlineSince = result.endedAt;
        }
    }
    if (!result.error) {
        m_parts.actions.settleFromCache();
    }
    Q_EMIT changed();
    Q_EMIT cacheChanged();
}

ServerEntry RegistryDesk::entryOf(
    const connectors::ServerEntry &known, const std::vector<store::ServerState> &states) const
{
    ServerEntry entry;
    entry.id = known.id;
    entry.kind = connectors::wordOf(known.kind);
    entry.url = known.url;
    entry.names = known.names;
    entry.capabilities = m_parts.actions.capabilities(known.id);
    for (const store::ServerState &state : states) {
        if (state.server == known.id) {
            entry.readAt = state.readAt;
            entry.error = state.error;
            entry.devices = state.devices;
        }
    }
    if (const auto live = m_live.find(known.id); live != m_live.end()) {
        entry.version = live->second.version;
        entry.isReading = live->second.isReading;
        entry.done = static_cast<std::size_t>(live->second.done);
        entry.total = static_cast<std::size_t>(live->second.total);
        entry.offlineSince = live->second.offlineSince;
        entry.error = live->second.error ? live->second.error : entry.error;
    }
    return entry;
}

std::vector<ServerEntry> RegistryDesk::servers() const
{
    const auto states = m_parts.cache.servers();
    std::vector<ServerEntry> entries;
    for (const connectors::ServerEntry &known : m_parts.registry.servers()) {
        entries.push_back(entryOf(known, states ? *states : std::vector<store::ServerState>{}));
    }
    std::sort(entries.begin(), entries.end(),
        [](const ServerEntry &a, const ServerEntry &b) { return a.id < b.id; });
    return entries;
}

std::vector<ServerDesk::Kind> RegistryDesk::kinds() const
{
    return {{std::string(connectors::wordOf(connectors::ServerKind::Latchkey)),
        QStringLiteral("latchkeyd")}};
}

void RegistryDesk::add(NewServer server)
{
    connectors::ServerEntry entry;
    entry.id = domain::ServerId(server.name);
    entry.kind
        = connectors::serverKindFromWord(server.kind).value_or(connectors::ServerKind::Latchkey);
    entry.url = server.url;
    entry.caFile = server.caFile;
    entry.pin = server.pin;
    entry.names = server.names;
    if (const auto checked = connectors::check(entry); !checked) {
        Q_EMIT addFailed(checked.error());
        return;
    }
    // The secret first: a server without one could not be read.
    m_write = m_parts.secrets.write({.name = server.name}, std::move(server.secret),
        [this, entry](const base::Result<void> &written) {
            if (!written) {
                Q_EMIT addFailed(written.error());
                return;
            }
            keep(entry);
        });
}

void RegistryDesk::keep(const connectors::ServerEntry &entry)
{
    if (const auto added = m_parts.registry.add(entry); !added) {
        m_forget
            = m_parts.secrets.remove({.name = entry.id.text()}, [](const base::Result<void> &) {});
        Q_EMIT addFailed(added.error());
        return;
    }
    Q_EMIT changed();
    Q_EMIT this->added(entry.id);
    sync(entry.id);
}

void RegistryDesk::remove(const domain::ServerId &id)
{
    m_tests.erase(id);
    if (!m_parts.registry.remove(id)) {
        return;
    }
    m_forget = m_parts.secrets.remove({.name = id.text()}, [](const base::Result<void> &) {});
    m_parts.sync.forget(id);
    m_live.erase(id);
    Q_EMIT changed();
    Q_EMIT cacheChanged();
}

void RegistryDesk::test(const domain::ServerId &id)
{
    const auto entry = m_parts.registry.find(id);
    if (!entry) {
        endTest(id, entry.error());
        return;
    }
    m_tests.erase(id);
    m_tests[id].secret = m_parts.secrets.read({.name = id.text(), .file = entry->secretFile},
        [this, entry = *entry](base::Result<base::Secret> secret) {
            if (!secret) {
                endTest(entry.id, secret.error());
                return;
            }
            runTest(entry, std::move(*secret));
        });
}

void RegistryDesk::runTest(const connectors::ServerEntry &entry, base::Secret secret)
{
    auto connector = m_parts.connectors(entry, std::move(secret));
    if (!connector) {
        endTest(entry.id, connector.error());
        return;
    }
    Test &test = m_tests[entry.id];
    test.connector = std::move(*connector);
    const QString name = fromUtf8(entry.id.text());
    test.run = test.connector->test(
        [this, id = entry.id, name](const connectors::TestResult &step) {
            Q_EMIT testStepDone(id, testWords(step, name, m_parts.clock.now()));
        },
        [this, id = entry.id](const base::Result<connectors::TestReport> &) {
            Q_EMIT testFinished(id);
            later(id);
        });
}

// Without secret or connector the first step already tells why.
void RegistryDesk::endTest(const domain::ServerId &id, const base::Error &error)
{
    connectors::TestResult failed;
    failed.step = connectors::TestStep::Credentials;
    failed.verdict = connectors::TestVerdict::Failed;
    failed.error = error;
    Q_EMIT testStepDone(id, testWords(failed, fromUtf8(id.text()), m_parts.clock.now()));
    Q_EMIT testFinished(id);
}

// A connector is not taken down from within its own completion.
void RegistryDesk::later(const domain::ServerId &id)
{
    QTimer::singleShot(0, this, [this, id] {
        const auto test = m_tests.find(id);
        if (test != m_tests.end() && !test->second.run.isPending()) {
            m_tests.erase(test);
        }
    });
}

void RegistryDesk::sync(const domain::ServerId &id)
{
    if (!m_parts.offline) {
        m_parts.sync.sync(id);
    }
}

void RegistryDesk::syncAll()
{
    if (!m_parts.offline) {
        m_parts.sync.syncAll();
    }
}

void RegistryDesk::readAgain(const domain::ServerId &id, std::vector<domain::DeviceId> devices)
{
    if (!m_parts.offline) {
        m_parts.sync.readDevices(id, std::move(devices));
    }
}

void RegistryDesk::cancelSync()
{
    m_parts.sync.cancelAll();
}

} // namespace latchkey::ui

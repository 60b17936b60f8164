// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/desk.h"

#include "journal/retention.h"

#include "programs/latchkey/serverkinds.h"
#include "programs/latchkey/teststeps.h"
#include "secrets/later.h"
#include "words/errors.h"

#include <algorithm>

namespace latchkey::programs {

namespace {

constexpr std::chrono::seconds othersLook{2};
// A large fleet comes in a hundred pages a second; to show each would keep the window busy.
constexpr std::chrono::milliseconds betweenPages{250};

} // namespace

Desk::Desk(Engine &engine, bool offline)
    : m_engine(engine)
    , m_offline(offline)
    , m_history(engine)
    , m_asker(engine)
{
    connectSync();
    m_progress.setSingleShot(true);
    m_progress.setInterval(betweenPages);
    connect(&m_progress, &QTimer::timeout, this, &Desk::showProgress);
    connect(&m_othersWatch, &QTimer::timeout, this, &Desk::noticeOthers);
    m_othersWatch.start(othersLook);
    connect(&engine.names(), &NameUnlocker::told, this, [this] {
        refreshStates();
        Q_EMIT changed();
        Q_EMIT cacheChanged();
    });
    connect(
        &engine.actions(), &actions::ActionService::learned, this, [this] { Q_EMIT changed(); });
    refreshStates();
}

void Desk::connectSync()
{
    sync::SyncService &service = m_engine.sync();
    connect(&service, &sync::SyncService::started, this, [this](const domain::ServerId &id) {
        m_live[id].isReading = true;
        m_live[id].done = m_live[id].total = 0;
        Q_EMIT changed();
    });
    connect(&service, &sync::SyncService::progressed, this,
        [this](const domain::ServerId &id, qint64 done, qint64 total) {
            m_live[id].done = static_cast<std::size_t>(done);
            m_live[id].total = static_cast<std::size_t>(total);
            if (!m_progress.isActive()) {
                m_progress.start();
            }
        });
    connect(&service, &sync::SyncService::finished, this,
        [this](const domain::ServerId &id, const sync::RunResult &result) {
            Live &live = m_live[id];
            live.isReading = false;
            m_progress.stop();
            live.error = result.error;
            if (!result.error) {
                live.offlineSince.reset();
            } else if (!live.offlineSince) {
                live.offlineSince = result.endedAt;
            }
            refreshStates();
            m_engine.actions().learn(id);
            m_engine.actions().settleFromCache([&](const domain::ServerId &server) {
                return server == id && !result.error; // it is there, so it may be asked
            });
            Q_EMIT changed();
            Q_EMIT cacheChanged();
        });
    connect(&service, &sync::SyncService::devicesRead, this, [this] {
        m_engine.actions().settleFromCache();
        Q_EMIT cacheChanged();
    });
}

void Desk::showProgress()
{
    Q_EMIT changed();
    Q_EMIT cacheChanged();
}

// A scheduled latchkey-cli may read the servers while the console is open.
void Desk::noticeOthers()
{
    if (m_engine.cache().noticeOthers()) {
        refreshStates();
        Q_EMIT changed();
        Q_EMIT cacheChanged();
    }
}

void Desk::refreshStates()
{
    const auto names = m_engine.cache().namesReadable();
    const bool isTold = m_engine.names().protection() || m_engine.names().isOver();
    m_namesTrouble = names || !isTold ? QString() : words::namesSealed(names.error());
    if (const auto states = m_engine.cache().servers()) {
        m_states.clear();
        for (const store::ServerState &state : *states) {
            m_states[state.server] = state;
        }
    }
}

std::vector<ui::ServerEntry> Desk::servers() const
{
    std::vector<ui::ServerEntry> shown;
    for (const connectors::ServerEntry &entry : m_engine.registry().servers()) {
        ui::ServerEntry each{.id = entry.id,
            .kind = std::string(connectors::wordOf(entry.kind)),
            .url = entry.url,
            .caFile = entry.caFile,
            .pin = entry.pin,
            .names = entry.names,
            .vendor = {entry.user, entry.macs, entry.query, entry.columns},
            .capabilities = m_engine.actions().capabilities(entry.id),
            .untried = untriedText(entry.kind),
            .privileges = privilegesText(entry.kind)};
        if (const auto state = m_states.find(entry.id); state != m_states.end()) {
            each.readAt = state->second.readAt;
            each.error = state->second.error;
            each.devices = state->second.devices;
        }
        if (const auto live = m_live.find(entry.id); live != m_live.end()) {
            each.isReading = live->second.isReading;
            each.done = live->second.done;
            each.total = live->second.total;
            each.offlineSince = live->second.offlineSince;
            each.error = live->second.error ? live->second.error : each.error;
        }
        if (m_offline) {
            each.offlineSince = each.readAt.value_or(m_engine.clock().now());
        }
        shown.push_back(std::move(each));
    }
    std::ranges::sort(shown, {}, &ui::ServerEntry::id);
    return shown;
}

std::vector<ui::ServerDesk::Kind> Desk::kinds() const
{
    return serverKinds();
}

QString Desk::secretPlace() const
{
    return m_engine.secrets().protection() == secrets::Protection::Session
        //: Where secrets are kept: after "kept in" and "secret in"
        ? tr("this program's memory, until it ends")
        //: Where secrets are kept: after "kept in" and "secret in"
        : tr("the system keychain");
}

QString Desk::namesPlace() const
{
    if (!m_engine.names().protection()) {
        return m_namesTrouble;
    }
    switch (*m_engine.names().protection()) {
    case secrets::Protection::Keyring:
        return tr("Sealed; their key is in the system keychain.");
    case secrets::Protection::Session:
        return tr("Sealed; their key is in this program’s memory.");
    case secrets::Protection::Environment:
    case secrets::Protection::FilePermissions:
        return tr("Sealed, but there is no keychain: their key is protected by file permissions "
                  "only.");
    }
    return {};
}

void Desk::test(const domain::ServerId &id)
{
    const auto entry = m_engine.registry().find(id);
    if (!entry) {
        failTest(id, entry.error());
        return;
    }
    m_calls.add(
        m_engine.secretLookup()(*entry, [this, entry = *entry](base::Result<base::Secret> secret) {
            runTest(entry, std::move(secret));
        }));
}

void Desk::runTest(const connectors::ServerEntry &entry, base::Result<base::Secret> secret)
{
    auto connector = secret ? m_engine.connectorFactory()(entry, std::move(*secret))
                            : tl::unexpected(secret.error());
    if (!connector) {
        failTest(entry.id, connector.error());
        return;
    }
    auto &tested = m_tested[entry.id] = std::move(*connector);
    m_calls.add(tested->test(
        [this, id = entry.id](const connectors::TestResult &result) { report(id, result); },
        [this, id = entry.id](base::Result<connectors::TestReport> whole) {
            if (whole) {
                for (const auto &result : whole->steps) {
                    if (result.verdict == connectors::TestVerdict::NotReached) {
                        report(id, result);
                    }
                }
            }
            Q_EMIT testFinished(id);
        }));
}

void Desk::report(const domain::ServerId &id, const connectors::TestResult &result)
{
    Q_EMIT testStepDone(id, shownStep(result, QString::fromStdString(id.text())));
}

void Desk::failTest(const domain::ServerId &id, const base::Error &error)
{
    Q_EMIT testStepDone(id,
        {.step = ui::TestStep::Credentials,
            .outcome = ui::TestOutcome::Failed,
            .text = words::sentence(error, {.server = QString::fromStdString(id.text())})});
    Q_EMIT testFinished(id);
}

void Desk::askCapabilities()
{
    if (m_offline) {
        return;
    }
    for (const connectors::ServerEntry &entry : m_engine.registry().servers()) {
        m_engine.actions().learn(entry.id);
    }
}

void Desk::sync(const domain::ServerId &id)
{
    if (!m_offline) {
        m_engine.sync().sync(id);
    }
}

void Desk::syncAll()
{
    if (!m_offline) {
        m_engine.sync().syncAll();
    }
}

void Desk::readAgain(const domain::ServerId &id, std::vector<domain::DeviceId> devices)
{
    if (m_offline) {
        return;
    }
    if (can(id, domain::Capability::ResendOption)) { // it takes commands, and this token may send
        m_asker.ask(id, devices);
    }
    m_engine.sync().readDevices(id, std::move(devices));
}

void Desk::checkInNow(const domain::ServerId &id, std::vector<domain::DeviceId> devices)
{
    if (!m_offline && can(id, domain::Capability::Push)) {
        m_asker.wake(id, devices);
    }
}

bool Desk::can(const domain::ServerId &id, domain::Capability capability) const
{
    const domain::Capabilities &known = m_engine.actions().capabilities(id);
    const auto found = known.find(capability);
    return found != known.end() && found->second.ability == domain::Ability::Yes;
}

base::Call Desk::readHistory(const domain::ServerId &server, const domain::DeviceId &device,
    base::Completion<ui::DeviceHistory> done)
{
    if (!m_offline) {
        return m_history.read(server, device, std::move(done));
    }
    const base::Promise<ui::DeviceHistory> promise(std::move(done));
    base::Call call = promise.call();
    QMetaObject::invokeMethod(
        this,
        [promise, where = server.text()] {
            promise.deliver(base::fail(base::ErrorKind::Offline, where));
        },
        Qt::QueuedConnection);
    return call;
}

void Desk::cancelSync()
{
    m_engine.sync().cancelAll();
}

base::Call Desk::keepOutputs(const domain::ServerId &server, const domain::DeviceId &device,
    const std::optional<domain::KeptOutputs> &kept, base::Completion<void> done)
{
    if (m_engine.snapshot()) {
        return refuse(std::move(done));
    }
    if (auto written = writeOutputs(server, device, kept); !written) {
        return answer(std::move(done), written);
    }
    return m_engine.copyOutputs([this, done = std::move(done)](const base::Result<void> &result) {
        Q_EMIT cacheChanged();
        done(result);
    });
}

base::Result<void> Desk::writeOutputs(const domain::ServerId &server,
    const domain::DeviceId &device, const std::optional<domain::KeptOutputs> &kept)
{
    if (!kept) {
        const auto id = m_engine.cache().keptId(server, device);
        return id ? m_engine.outputs().remove(*id) : tl::unexpected(id.error());
    }
    const auto sealed = m_engine.cache().sealOutputs(server, device, *kept);
    return sealed ? m_engine.outputs().write(*sealed) : tl::unexpected(sealed.error());
}

base::Call Desk::forgetMac(
    const domain::ServerId &server, const domain::DeviceId &device, base::Completion<void> done)
{
    if (m_engine.snapshot()) {
        return refuse(std::move(done));
    }
    auto retention = journal::Retention::open(m_engine.profile());
    auto forgotten = retention ? retention->forget(server, device)
                               : base::Result<void>(tl::unexpected(retention.error()));
    if (forgotten) {
        forgotten = m_engine.journal().note({.at = m_engine.clock().now(),
            .action = journal::AuditAction::Forget,
            .server = server.text(),
            .device = device.text(),
            .result = "done"});
    }
    return m_engine.sync().forgetDevice(
        server, device, [this, forgotten, done = std::move(done)](const base::Result<void> &gone) {
            Q_EMIT cacheChanged();
            done(forgotten ? gone : forgotten);
        });
}

// Nothing of a snapshot is changed.
base::Call Desk::refuse(base::Completion<void> done)
{
    return answer(std::move(done), base::fail(base::ErrorKind::Unsupported));
}

base::Call Desk::answer(base::Completion<void> done, const base::Result<void> &result)
{
    return secrets::answerLater<void>(this, std::move(done), result);
}

void Desk::clearCache()
{
    if (m_engine.snapshot()) {
        return;
    }
    m_engine.sync().cancelAll();
    for (const ui::ServerEntry &server : servers()) {
        m_engine.sync().forget(server.id);
    }
    syncAll(); // offline this asks nobody
}

} // namespace latchkey::programs

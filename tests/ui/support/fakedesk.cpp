// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fakedesk.h"

namespace latchkey::tests {

using namespace domain;
using namespace std::chrono_literals;

namespace {

Capabilities allOf(bool mayAct)
{
    const AbilityAnswer yes{Ability::Yes, AbilityReason::None};
    const auto acting = [mayAct](const char *scope) {
        return mayAct ? AbilityAnswer{Ability::Yes, AbilityReason::None}
                      : AbilityAnswer{Ability::No, AbilityReason::ScopeMissing, scope};
    };
    return {{Capability::ListMacs, yes},
        {Capability::SeeToken, {Ability::Yes, AbilityReason::FromCheckIns}},
        {Capability::SeeOption, yes},
        {Capability::SeeCryptoUsers, {Ability::Yes, AbilityReason::AsksEachMac}},
        {Capability::ResendOption, acting("act")}, {Capability::ProveTokens, acting("act")},
        {Capability::ReadCommandResult, yes}, {Capability::RevokeToken, acting("revoke")},
        {Capability::ReadChangesOnly, {Ability::Yes, AbilityReason::ByRevision}},
        {Capability::Push, {Ability::No, AbilityReason::NoPushCertificate}}};
}

} // namespace

void FakeDesk::add(ui::NewServer server)
{
    ui::ServerEntry entry;
    entry.id = ServerId(server.name);
    entry.kind = server.kind;
    entry.url = server.url;
    m_servers.push_back(entry);
    Q_EMIT changed();
    Q_EMIT added(entry.id);
}

void FakeDesk::edit(ui::ServerChange change)
{
    const ServerId id = change.id;
    if (editTrouble) {
        Q_EMIT editFailed(id, *editTrouble);
        return;
    }
    for (ui::ServerEntry &server : m_servers) {
        if (server.id == id) {
            server.url = change.url;
            server.caFile = change.caFile;
            server.pin = change.pin;
            server.names = change.names;
            server.vendor = change.vendor;
        }
    }
    edits.push_back(std::move(change));
    Q_EMIT edited(id);
    Q_EMIT changed();
}

void FakeDesk::remove(const ServerId &id, const QString &)
{
    removed.push_back(id.text());
    std::erase_if(m_servers, [&id](const ui::ServerEntry &server) { return server.id == id; });
    Q_EMIT changed();
}

void FakeDesk::test(const ServerId &id)
{
    using ui::TestOutcome;
    using ui::TestStep;
    const auto say = [&](TestStep step, TestOutcome outcome, const char *text, const char *remedy) {
        Q_EMIT testStepDone(id,
            {.step = step,
                .outcome = outcome,
                .text = QString::fromLatin1(text),
                .remedy = QString::fromLatin1(remedy),
                .took = 18ms});
    };
    say(TestStep::Name, TestOutcome::Ok, "schools.example.org is 203.0.113.24", "");
    say(TestStep::Tls, TestOutcome::Ok, "TLS 1.3, certificate valid until 14 Mar 2027", "");
    say(TestStep::Credentials, TestOutcome::Ok, "API token \"console\" accepted", "");
    say(TestStep::Permission, TestOutcome::Warning, "The API token lacks the scopes act and revoke",
        "Latchkey can read these Macs but neither send nor revoke.");
    say(TestStep::ApiVersion, TestOutcome::Ok, "latchkeyd 0.1.0, API 1", "");
    Q_EMIT testFinished(id);
}

base::Call FakeDesk::readHistory(
    const ServerId &, const DeviceId &, base::Completion<ui::DeviceHistory> done)
{
    ui::DeviceHistory history;
    const base::Instant at = *base::parseRfc3339("2026-10-12T09:16:00Z");
    history.events = {{EventKind::Options, at, EventDetail::Acknowledged},
        {EventKind::Authenticate, at - 2min, EventDetail::ReEnrollment}};
    history.commands = {{.id = CommandId("c-1"),
        .kind = CommandKind::MdmOptions,
        .state = CommandState::Acknowledged,
        .queuedAt = at,
        .sentAt = at,
        .answeredAt = at}};
    const base::Promise<ui::DeviceHistory> promise(std::move(done));
    base::Call call = promise.call();
    QMetaObject::invokeMethod(
        this, [promise, history] { promise.deliver(history); }, Qt::QueuedConnection);
    return call;
}

void FakeDesk::set(std::vector<ui::ServerEntry> servers)
{
    m_servers = std::move(servers);
    Q_EMIT changed();
}

void FakeDesk::setTwo(base::Instant now)
{
    ui::ServerEntry hq;
    hq.id = ServerId("HQ");
    hq.kind = "latchkey";
    hq.url = "https://hq.example.org";
    hq.version = "0.1.0";
    hq.capabilities = allOf(true);
    hq.readAt = now - 2min;
    hq.devices = 318;
    ui::ServerEntry schools = hq;
    schools.id = ServerId("Schools");
    schools.url = "https://schools.example.org";
    schools.capabilities = allOf(false);
    schools.readAt = now - 6min;
    schools.devices = 162;
    set({hq, schools});
}

void FakeDesk::setOffline(base::Instant since)
{
    for (ui::ServerEntry &server : m_servers) {
        server.offlineSince = since;
        server.readAt = since - 2min;
        server.error = base::Error{
            .kind = base::ErrorKind::DeadlineExceeded, .where = "hq.example.org", .detail = {}};
    }
    Q_EMIT changed();
}

base::Call FakeDesk::forgetMac(
    const ServerId &server, const DeviceId &device, base::Completion<void> done)
{
    const base::Promise<void> promise(std::move(done));
    base::Call call = promise.call();
    const base::Result<void> result = keepTrouble ? base::Result<void>(tl::unexpected(*keepTrouble))
                                                  : cache->forgetDevice(server, device);
    QMetaObject::invokeMethod(
        this,
        [this, promise, result] {
            Q_EMIT cacheChanged();
            promise.deliver(result);
        },
        Qt::QueuedConnection);
    return call;
}

base::Call FakeDesk::keepOutputs(const ServerId &server, const DeviceId &device,
    const std::optional<KeptOutputs> &kept, base::Completion<void> done)
{
    const base::Promise<void> promise(std::move(done));
    base::Call call = promise.call();
    base::Result<void> result = keepTrouble
        ? base::Result<void>(tl::unexpected(*keepTrouble))
        : tests::keepOutputs(*cache, m_kept, server, device, kept);
    QMetaObject::invokeMethod(
        this, [promise, result] { promise.deliver(result); }, Qt::QueuedConnection);
    return call;
}

} // namespace latchkey::tests

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/macasker.h"

#include "base/encoding.h"

#include <QTimer>

#include <array>

namespace latchkey::programs {

namespace {

constexpr std::size_t mostAsked = 500; // a bulk request's page; of more, the server is only read
constexpr std::array<std::chrono::seconds, 3> looks{
    std::chrono::seconds{2}, std::chrono::seconds{6}, std::chrono::seconds{20}};

} // namespace

MacAsker::MacAsker(Engine &engine)
    : m_engine(engine)
    , m_links(engine.profile(), engine.connectorFactory(), engine.secretLookup())
{
}

void MacAsker::ask(const domain::ServerId &server, const Macs &macs)
{
    if (macs.empty() || macs.size() > mostAsked) {
        return;
    }
    for (const auto kind : {domain::CommandKind::SecurityInfo,
             domain::CommandKind::DeviceInformation, domain::CommandKind::UserList}) {
        send(server, kind, macs);
    }
    lookLater(server, macs);
}

void MacAsker::wake(const domain::ServerId &server, const Macs &macs)
{
    send(server, domain::CommandKind::Push, macs);
    lookLater(server, macs);
}

void MacAsker::forget(const domain::ServerId &server)
{
    m_links.forget(server);
}

// A server that cannot ask says so in its capability table; what it answers here changes nothing.
void MacAsker::send(const domain::ServerId &server, domain::CommandKind kind, const Macs &macs)
{
    m_links.with(server, [this, kind, macs](base::Result<connectors::Connector *> link) {
        if (link) {
            m_calls.add((*link)->sendCommands(
                {.kind = kind, .devices = macs, .idempotencyKey = "ask/" + base::randomUuid()},
                [](const base::Result<connectors::CommandReceipt> &) {}));
        }
    });
}

void MacAsker::lookLater(const domain::ServerId &server, const Macs &macs)
{
    for (const auto later : looks) {
        QTimer::singleShot(
            later, this, [this, server, macs] { m_engine.sync().readDevices(server, macs); });
    }
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/questioner.h"

#include "actions/lane.h"
#include "base/encoding.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace latchkey::actions {

namespace {

// The server was there, whatever it made of the question.
bool wasReached(const base::Error &error)
{
    using base::ErrorKind;
    return error.kind != ErrorKind::ConnectionRefused && error.kind != ErrorKind::NameNotFound
        && error.kind != ErrorKind::TlsFailed && error.kind != ErrorKind::Offline;
}

} // namespace

struct Questioner::Asking {
    connectors::CommandOrder order;
    int triesLeft = 0;
    int attempt = 0;
    std::function<void(Asked)> told;
};

Questioner::Questioner(Parts parts)
    : m_parts(std::move(parts))
{
}

void Questioner::ask(const Question &question, std::function<void(Asked)> told)
{
    connectors::CommandOrder order{.kind = domain::CommandKind::DeviceInformation,
        .devices = question.macs,
        .idempotencyKey = question.batch.text() + "/read-" + base::randomUuid(),
        .join = true,
        .person = question.who};
    send(std::make_shared<Asking>(Asking{.order = std::move(order),
        .triesLeft = question.tries,
        .attempt = 0,
        .told = std::move(told)}));
}

void Questioner::send(const std::shared_ptr<Asking> &asking)
{
    --asking->triesLeft;
    m_parts.links.with(m_parts.server,
        [alive = QPointer<Questioner>(this), asking](base::Result<connectors::Connector *> link) {
            if (!alive) {
                return;
            }
            if (!link) {
                asking->told(Asked::Unreached);
                return;
            }
            alive->m_calls.add((*link)->sendCommands(asking->order,
                [self = alive.data(), asking, connector = *link](
                    const base::Result<connectors::CommandReceipt> &receipt) {
                    self->answered(asking, *connector, receipt);
                }));
        });
}

void Questioner::answered(const std::shared_ptr<Asking> &asking,
    const connectors::Connector &connector, const base::Result<connectors::CommandReceipt> &receipt)
{
    // Of Macs that cannot be asked, the server's records tell by themselves.
    if (receipt || receipt.error().kind == base::ErrorKind::Unsupported) {
        asking->told(Asked::Taken);
        return;
    }
    const base::Error &error = receipt.error();
    // A server that does not know the key would pass the same question on twice.
    if (asking->triesLeft == 0 || !isPassing(error) || !connector.knowsKeys()) {
        asking->told(wasReached(error) ? Asked::Lost : Asked::Unreached);
        return;
    }
    const auto pause
        = pauseBefore(asking->attempt++, error, QRandomGenerator::global()->generateDouble());
    QTimer::singleShot(pause, this, [this, asking] { send(asking); });
}

int questionsLeft(int before, Asked asked)
{
    switch (asked) {
    case Asked::Taken:
        return 0;
    case Asked::Lost:
        return std::max(0, before - 1);
    case Asked::Unreached:
        return before;
    }
    return before;
}

} // namespace latchkey::actions

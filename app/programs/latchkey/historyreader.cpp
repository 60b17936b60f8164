// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/historyreader.h"

namespace latchkey::programs {

HistoryReader::HistoryReader(Engine &engine)
    : m_links(engine.profile(), engine.connectorFactory(), engine.secretLookup())
{
}

base::Call HistoryReader::read(const domain::ServerId &server, const domain::DeviceId &device,
    base::Completion<ui::DeviceHistory> done)
{
    const Promise promise(std::move(done));
    base::Call call = promise.call();
    // Later: an answer must never come before the caller holds its Call.
    QMetaObject::invokeMethod(
        this,
        [this, server, device, promise] {
            m_links.with(
                server, [this, device, promise](base::Result<connectors::Connector *> link) {
                    if (!link) {
                        promise.deliver(tl::unexpected(link.error()));
                    } else if (promise.isWanted()) {
                        readEvents(**link, device, promise);
                    }
                });
        },
        Qt::QueuedConnection);
    return call;
}

void HistoryReader::readEvents(
    connectors::Connector &connector, const domain::DeviceId &device, const Promise &promise)
{
    const auto withEvents
        = [this, &connector, device, promise](base::Result<std::vector<domain::Event>> events) {
              if (!events) {
                  promise.deliver(tl::unexpected(events.error()));
                  return;
              }
              m_calls.add(connector.readCommands(device,
                  [promise, events = std::move(*events)](
                      base::Result<std::vector<domain::Command>> commands) {
                      if (!commands) {
                          promise.deliver(tl::unexpected(commands.error()));
                          return;
                      }
                      promise.deliver(ui::DeviceHistory{events, std::move(*commands)});
                  }));
          };
    m_calls.add(connector.readEvents(device, {}, withEvents));
}

} // namespace latchkey::programs

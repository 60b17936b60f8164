// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/actionservice.h"
#include "actions/support/fakeserver.h"
#include "connectors/serverregistry.h"
#include "store/fleet/opencache.h"

#include <QTemporaryDir>

#include <memory>

namespace latchkey::tests {

/// A profile with one server, HQ, which is a FakeServer; programs come and go on it.
class Site {
public:
    Site()
    {
        auto registry = connectors::ServerRegistry::open(profile());
        std::ignore = registry->add({.id = domain::ServerId{"HQ"}, .url = "http://127.0.0.1:1"});
        m_cache = std::move(tests::openCache(profile()).value());
    }
    [[nodiscard]] std::filesystem::path profile() const { return m_folder.path().toStdString(); }

    /// A program of this profile: its own service, journal connection and links.
    [[nodiscard]] std::unique_ptr<actions::ActionService> program(const std::string &name = "cli")
    {
        return std::move(actions::ActionService::make(
            {.profile = profile(),
                .cache = *m_cache,
                .connectors =
                    [this](const connectors::ServerEntry &, base::Secret) {
                        return base::Result<std::unique_ptr<connectors::Connector>>(
                            std::make_unique<FakeLink>(server));
                    },
                .secrets =
                    [](const connectors::ServerEntry &, base::Completion<base::Secret> done) {
                        const base::Promise<base::Secret> promise(std::move(done));
                        QTimer::singleShot(0, [promise] { promise.deliver(base::Secret()); });
                        return promise.call();
                    },
                .clock = clock,
                .actor = {.who = "kim", .program = name}})
                             .value());
    }
    [[nodiscard]] static actions::Plan planFor(domain::ActionKind kind, int macs)
    {
        actions::Plan plan{.kind = kind};
        for (int i = 0; i < macs; ++i) {
            plan.lines.push_back({.target = {.server = domain::ServerId{"HQ"},
                                      .device = domain::DeviceId{"U" + std::to_string(i)}},
                .name = "MAC-" + std::to_string(i),
                .serial = "S" + std::to_string(i)});
        }
        return plan;
    }
    [[nodiscard]] static actions::Consent consent(const actions::Plan &plan)
    {
        return {.who = "kim",
            .program = "cli",
            .reason = "sold",
            .typed = plan.confirmation(),
            .patience = std::chrono::seconds{60}};
    }
    [[nodiscard]] static int count(const journal::Batch &batch, domain::Outcome outcome)
    {
        return static_cast<int>(std::ranges::count(batch.steps, outcome, &journal::Step::outcome));
    }

    /// As a sync writes what the server tells of its first Macs.
    void sync(int macs)
    {
        const domain::ServerId hq{"HQ"};
        std::vector<store::CachedDevice> page;
        for (int i = 0; i < macs; ++i) {
            page.push_back(store::diagnosed(
                server.deviceNow(domain::DeviceId{"U" + std::to_string(i)}), server.now));
        }
        std::ignore = m_cache->beginRun(hq);
        std::ignore = m_cache->upsertPage(hq, page);
        std::ignore
            = m_cache->finishRun({.server = hq, .since = "1", .full = true, .at = server.now});
    }

    FakeServer server;
    base::SettableClock clock{server.now};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
};

} // namespace latchkey::tests

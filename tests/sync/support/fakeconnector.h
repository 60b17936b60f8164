// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/connector.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace latchkey::tests {

/// Answers from a script, later, and fails on what the script does not expect.
class FakeConnector final : public connectors::Connector {
public:
    using Page = base::Result<connectors::DevicePage>;
    std::function<Page(const connectors::PageRequest &)> page;
    std::function<base::Result<domain::Device>(const domain::DeviceId &)> device;
    std::vector<connectors::DayCounts> days = {};
    base::Result<connectors::ServerFacts> facts = makeFacts();
    std::vector<connectors::PageRequest> asked = {};
    std::vector<connectors::DayRange> ranges = {};
    std::optional<base::Error> daysError = {};
    bool hangsAtSecondPage = false;

    static connectors::ServerFacts makeFacts()
    {
        connectors::ServerFacts made{.name = "latchkeyd", .version = "0.1.0", .api = 1};
        made.capabilities[domain::Capability::ReadChangesOnly]
            = {domain::Ability::Yes, domain::AbilityReason::ByRevision};
        return made;
    }

    base::Call readServer(base::Completion<connectors::ServerFacts> done) override
    {
        return later(std::move(done), facts);
    }
    base::Call readPage(const connectors::PageRequest &request,
        base::Completion<connectors::DevicePage> done) override
    {
        asked.push_back(request);
        if (hangsAtSecondPage && request.cursor) {
            return base::Promise<connectors::DevicePage>(std::move(done)).call();
        }
        return later(std::move(done), page(request));
    }
    base::Call readDevice(
        const domain::DeviceId &id, base::Completion<domain::Device> done) override
    {
        return later(std::move(done), device(id));
    }
    base::Call readHistory(const connectors::DayRange &range,
        base::Completion<std::vector<connectors::DayCounts>> done) override
    {
        ranges.push_back(range);
        if (daysError) {
            return later<std::vector<connectors::DayCounts>>(
                std::move(done), tl::unexpected(*daysError));
        }
        return later<std::vector<connectors::DayCounts>>(std::move(done), days);
    }
    base::Call readEvents(const domain::DeviceId &, const connectors::EventQuery &,
        base::Completion<std::vector<domain::Event>>) override
    {
        return unexpected();
    }
    base::Call readCommands(
        const domain::DeviceId &, base::Completion<std::vector<domain::Command>>) override
    {
        return unexpected();
    }
    base::Call readCryptoUsers(
        const domain::DeviceId &, base::Completion<connectors::CryptoUsers>) override
    {
        return unexpected();
    }
    base::Call sendCommands(
        const connectors::CommandOrder &, base::Completion<connectors::CommandReceipt>) override
    {
        return unexpected();
    }
    base::Call readRequest(const std::string &, base::Completion<connectors::RequestState>) override
    {
        return unexpected();
    }
    base::Call revokeToken(
        const connectors::RevokeOrder &, base::Completion<connectors::Revocation>) override
    {
        return unexpected();
    }
    base::Call test(connectors::TestSink, base::Completion<connectors::TestReport>) override
    {
        return unexpected();
    }

private:
    static base::Call unexpected()
    {
        qFatal("a sync asks for nothing like this");
        return {};
    }
    template <typename T> base::Call later(base::Completion<T> done, base::Result<T> result)
    {
        const base::Promise<T> promise(std::move(done));
        QMetaObject::invokeMethod(
            &m_context, [promise, result] { promise.deliver(result); }, Qt::QueuedConnection);
        return promise.call();
    }
    QObject m_context;
};

} // namespace latchkey::tests

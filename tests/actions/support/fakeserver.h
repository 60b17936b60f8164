// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/encoding.h"
#include "base/time.h"
#include "connectors/connector.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace latchkey::tests {

inline base::Error failure(base::ErrorKind kind, std::optional<std::chrono::seconds> wait = {})
{
    return {.kind = kind, .where = "fake", .detail = "scripted", .retryAfter = wait};
}

/// A server's memory: what it was asked to do, whoever asked, and what its Macs did. Outlives the
/// connectors to it.
struct FakeServer {
    /// How one change request ends for its asker; whether the server acted is told apart.
    struct Fate {
        bool acts = true;
        std::optional<base::Error> error = {}; ///< instead of the answer
    };
    std::deque<Fate> fates = {}; ///< of the next change requests; afterwards all is well
    std::map<std::string, connectors::CommandReceipt> byKey = {};
    std::map<std::string, std::vector<domain::DeviceId>> requests = {};
    std::map<std::string, int> executed = {}; ///< by device: option commands it was given
    std::map<std::string, int> deleted = {}; ///< by device: revokes that were carried out
    std::optional<connectors::AuditedAs> cites = {}; ///< in the answers to changes
    std::set<std::string> persons = {}; ///< whom the changes named
    std::vector<std::size_t> pages = {}; ///< Macs in each option request that arrived
    std::size_t reading = 0; ///< requests under way
    std::size_t mostReading = 0;
    std::function<bool(const std::string &)> answers = [](const std::string &) { return true; };
    std::function<void()> onSend = {}; ///< a change request is about to arrive
    /// How the next question ends that does not arrive.
    std::function<std::optional<base::Error>()> questionFate = [] { return std::nullopt; };
    std::vector<std::string> questions = {}; ///< keys of those that were tried
    std::map<std::string, int> questioned = {}; ///< by device: questions that arrived
    bool tellsUnasked = true; ///< the Macs' options are known without a question
    domain::OtherOptions sentOptions = {}; ///< with each option command
    domain::OtherOptions optionsNow = {}; ///< as each Mac reports them after it
    base::Instant now = base::fromMillis(1'790'000'000'000);

    Fate nextFate()
    {
        if (fates.empty()) {
            return {};
        }
        const Fate fate = fates.front();
        fates.pop_front();
        return fate;
    }
    /// The Mac as it is told now.
    [[nodiscard]] domain::Device deviceNow(const domain::DeviceId &id) const
    {
        domain::Device device{.server = domain::ServerId{"HQ"},
            .id = id,
            .udid = id.text(),
            .serial = "S-" + id.text(),
            .name = {},
            .model = {},
            .user = {}};
        const bool isDeleted = deleted.contains(id.text()) && deleted.at(id.text()) > 0;
        device.facts.state(domain::Fact::OsVersion, domain::Value{std::string("15.7")},
            domain::Source::Command, now);
        if (tellsUnasked || questioned.contains(id.text())) {
            stateOptions(device.facts);
        }
        device.facts.state(domain::Fact::EscrowOnServer,
            domain::Value{std::string(isDeleted ? "not-escrowed" : "escrowed")},
            domain::Source::Server, now);
        return device;
    }
    // Read back, so later than the answer to the option.
    void stateOptions(domain::FactDocument &facts) const
    {
        const auto later = now + std::chrono::milliseconds{1};
        const std::pair<domain::Fact, std::optional<bool>> told[]
            = {{domain::Fact::OptionOnDevice, true},
                {domain::Fact::ActivationLockAllowed, optionsNow.activationLockAllowed},
                {domain::Fact::PromptsForToken, optionsNow.promptsForToken}};
        for (const auto &[fact, value] : told) {
            if (value) {
                facts.state(fact, *value, domain::Source::Command, later);
            }
        }
    }
};

/// Speaks with a FakeServer in this process; answers come later, from the event loop.
class FakeLink final : public connectors::Connector {
public:
    explicit FakeLink(FakeServer &server)
        : m_server(server)
    {
    }
    base::Call readServer(base::Completion<connectors::ServerFacts> done) override
    {
        return later<connectors::ServerFacts>(std::move(done), connectors::ServerFacts{});
    }
    base::Call readDevice(
        const domain::DeviceId &id, base::Completion<domain::Device> done) override
    {
        m_server.mostReading = std::max(m_server.mostReading, ++m_server.reading);
        return later<domain::Device>(
            [this, done = std::move(done)](base::Result<domain::Device> device) {
                --m_server.reading;
                done(std::move(device));
            },
            m_server.deviceNow(id));
    }
    base::Call sendCommands(const connectors::CommandOrder &order,
        base::Completion<connectors::CommandReceipt> done) override
    {
        if (order.kind == domain::CommandKind::DeviceInformation) {
            return question(order, std::move(done));
        }
        if (m_server.onSend) {
            m_server.onSend();
        }
        const auto fate = m_server.nextFate();
        m_server.pages.push_back(order.devices.size());
        m_server.persons.insert(order.person);
        const auto receipt = fate.acts ? accept(order) : connectors::CommandReceipt{};
        return fate.error
            ? later<connectors::CommandReceipt>(std::move(done), tl::unexpected(*fate.error))
            : later<connectors::CommandReceipt>(std::move(done), receipt);
    }
    base::Call readRequest(
        const std::string &request, base::Completion<connectors::RequestState> done) override
    {
        connectors::RequestState state{.request = request};
        for (const domain::DeviceId &device : m_server.requests[request]) {
            const bool isDone = m_server.answers(device.text());
            state.commands.push_back({.device = device,
                .command = {.id = domain::CommandId{"C"},
                    .kind = domain::CommandKind::MdmOptions,
                    .state
                    = isDone ? domain::CommandState::Acknowledged : domain::CommandState::Queued,
                    .queuedAt = m_server.now,
                    .answeredAt = isDone ? std::optional{m_server.now} : std::nullopt,
                    .sentOptions = m_server.sentOptions},
                .request = request});
        }
        return later<connectors::RequestState>(std::move(done), state);
    }
    base::Call revokeToken(const connectors::RevokeOrder &order,
        base::Completion<connectors::Revocation> done) override
    {
        if (m_server.onSend) {
            m_server.onSend();
        }
        const auto fate = m_server.nextFate();
        m_server.deleted[order.device.text()] += fate.acts ? 1 : 0;
        m_server.persons.insert(order.person);
        if (fate.error) {
            return later<connectors::Revocation>(std::move(done), tl::unexpected(*fate.error));
        }
        return later<connectors::Revocation>(std::move(done),
            connectors::Revocation{
                .device = order.device, .at = m_server.now, .audited = m_server.cites});
    }
    base::Call readPage(
        const connectors::PageRequest &, base::Completion<connectors::DevicePage>) override
    {
        return unexpected("readPage");
    }
    base::Call readHistory(
        const connectors::DayRange &, base::Completion<std::vector<connectors::DayCounts>>) override
    {
        return unexpected("readHistory");
    }
    base::Call readEvents(const domain::DeviceId &, const connectors::EventQuery &,
        base::Completion<std::vector<domain::Event>>) override
    {
        return unexpected("readEvents");
    }
    base::Call readCommands(
        const domain::DeviceId &, base::Completion<std::vector<domain::Command>>) override
    {
        return unexpected("readCommands");
    }
    base::Call readCryptoUsers(
        const domain::DeviceId &, base::Completion<connectors::CryptoUsers>) override
    {
        return unexpected("readCryptoUsers");
    }
    base::Call test(connectors::TestSink, base::Completion<connectors::TestReport>) override
    {
        return unexpected("test");
    }

private:
    template <typename T> base::Call later(base::Completion<T> done, base::Result<T> result)
    {
        const base::Promise<T> promise(std::move(done));
        QTimer::singleShot(0, &m_context, [promise, result] { promise.deliver(result); });
        return promise.call();
    }
    static base::Call unexpected(const char *call)
    {
        qFatal("no test expects %s", call);
        return {};
    }
    base::Call question(
        const connectors::CommandOrder &order, base::Completion<connectors::CommandReceipt> done)
    {
        m_server.questions.push_back(order.idempotencyKey);
        if (const auto error = m_server.questionFate()) {
            return later<connectors::CommandReceipt>(std::move(done), tl::unexpected(*error));
        }
        for (const domain::DeviceId &device : order.devices) {
            ++m_server.questioned[device.text()];
        }
        return later<connectors::CommandReceipt>(std::move(done), receiptFor(order));
    }
    [[nodiscard]] connectors::CommandReceipt receiptFor(const connectors::CommandOrder &order) const
    {
        connectors::CommandReceipt receipt{
            .request = "R-" + order.idempotencyKey, .audited = m_server.cites};
        for (const domain::DeviceId &device : order.devices) {
            receipt.commands.push_back({.device = device,
                .command = domain::CommandId{"C"},
                .acceptance = connectors::Acceptance::Queued});
        }
        return receipt;
    }
    // The same key starts nothing twice.
    connectors::CommandReceipt accept(const connectors::CommandOrder &order)
    {
        const auto [place, isNew] = m_server.byKey.emplace(order.idempotencyKey, receiptFor(order));
        if (isNew) {
            m_server.requests[place->second.request] = order.devices;
            for (const domain::DeviceId &device : order.devices) {
                ++m_server.executed[device.text()];
            }
        }
        return place->second;
    }
    FakeServer &m_server;
    QObject m_context;
};

} // namespace latchkey::tests

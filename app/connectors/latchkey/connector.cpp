// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/latchkey/connector.h"

#include "connectors/asking.h"
#include "connectors/connectiontester.h"
#include "connectors/latchkey/endpoints.h"

namespace latchkey::connectors::latchkey {

namespace {

constexpr int goneStatus = 410;

} // namespace

LatchkeyConnector::LatchkeyConnector(
    std::unique_ptr<http::HttpClient> client, Settings settings, const base::Clock &clock)
    : m_client(std::move(client))
    , m_settings(std::move(settings))
    , m_clock(clock)
{
}

template <typename T, typename Decode>
base::Call LatchkeyConnector::ask(
    const http::Request &request, base::Completion<T> done, Decode decode)
{
    return m_client->send(request,
        [where = whereOf(request), done = std::move(done), decode = std::move(decode)](
            http::Outcome outcome) {
            done(outcome ? decoded<T>(*outcome, where, decode)
                         : base::Result<T>(tl::unexpected(std::move(outcome.error()))));
        });
}

std::function<Reading()> LatchkeyConnector::reading() const
{
    return [settings = m_settings, &clock = m_clock] {
        return Reading{.server = settings.server, .readAt = clock.now(), .names = settings.names};
    };
}

base::Call LatchkeyConnector::readServer(base::Completion<ServerFacts> done)
{
    return ask<ServerFacts>(serverRequest(), std::move(done), decodeServer);
}

base::Call LatchkeyConnector::readPage(const PageRequest &page, base::Completion<DevicePage> done)
{
    const auto request = pageRequest(page);
    return m_client->send(request,
        [where = whereOf(request), done = std::move(done), reading = reading(), page](
            http::Outcome outcome) {
            if (!outcome) {
                done(tl::unexpected(std::move(outcome.error())));
            } else if (outcome->status == goneStatus && page.since) {
                done(DevicePage{.sinceExpired = true});
            } else {
                done(decoded<DevicePage>(*outcome, where, [&](std::string_view body) {
                    return decodePage(body, reading(), page.limit);
                }));
            }
        });
}

base::Call LatchkeyConnector::readDevice(
    const domain::DeviceId &device, base::Completion<domain::Device> done)
{
    return ask<domain::Device>(deviceRequest(device), std::move(done),
        [reading = reading()](std::string_view body) { return decodeDevice(body, reading()); });
}

base::Call LatchkeyConnector::readEvents(const domain::DeviceId &device, const EventQuery &query,
    base::Completion<std::vector<domain::Event>> done)
{
    return ask<std::vector<domain::Event>>(
        eventsRequest(device, query), std::move(done), decodeEvents);
}

base::Call LatchkeyConnector::readCommands(
    const domain::DeviceId &device, base::Completion<std::vector<domain::Command>> done)
{
    return ask<std::vector<domain::Command>>(
        commandsRequest(device), std::move(done), decodeCommands);
}

base::Call LatchkeyConnector::readCryptoUsers(
    const domain::DeviceId &device, base::Completion<CryptoUsers> done)
{
    return ask<CryptoUsers>(cryptoUsersRequest(device), std::move(done),
        [names = m_settings.names](
            std::string_view body) { return decodeCryptoUsers(body, names); });
}

base::Call LatchkeyConnector::sendCommands(
    const CommandOrder &order, base::Completion<CommandReceipt> done)
{
    return ask<CommandReceipt>(orderRequest(order), std::move(done),
        [order](std::string_view body) { return decodeReceipt(body, order); });
}

base::Call LatchkeyConnector::readRequest(
    const std::string &request, base::Completion<RequestState> done)
{
    return ask<RequestState>(requestStateRequest(request), std::move(done), decodeRequestState);
}

base::Call LatchkeyConnector::revokeToken(
    const RevokeOrder &order, base::Completion<Revocation> done)
{
    return ask<Revocation>(revokeRequest(order), std::move(done),
        [device = order.device](std::string_view body) { return decodeRevocation(body, device); });
}

base::Call LatchkeyConnector::readHistory(
    const DayRange &range, base::Completion<std::vector<DayCounts>> done)
{
    return ask<std::vector<DayCounts>>(historyRequest(range), std::move(done), decodeHistory);
}

base::Call LatchkeyConnector::test(TestSink step, base::Completion<TestReport> done)
{
    return ConnectionTester::run(
        {.client = *m_client,
            .url = m_settings.url,
            .readServer
            = [this](base::Completion<ServerFacts> read) { return readServer(std::move(read)); },
            .usefulScopes = {"read", "names", "act", "revoke"},
            .newestApi = 1},
        std::move(step), std::move(done));
}

} // namespace latchkey::connectors::latchkey

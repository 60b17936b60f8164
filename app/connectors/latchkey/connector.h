// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connectors/connector.h"
#include "connectors/latchkey/decode.h"
#include "http/httpclient.h"

#include <functional>
#include <memory>
#include <string>

namespace latchkey::connectors::latchkey {

/// Speaks with a latchkeyd.
class LatchkeyConnector final : public Connector {
public:
    struct Settings {
        domain::ServerId server;
        std::string url; ///< for the connection test
        bool names = true;
    };
    LatchkeyConnector(
        std::unique_ptr<http::HttpClient> client, Settings settings, const base::Clock &clock);

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    base::Call readEvents(const domain::DeviceId &device, const EventQuery &query,
        base::Completion<std::vector<domain::Event>> done) override;
    base::Call readCommands(const domain::DeviceId &device,
        base::Completion<std::vector<domain::Command>> done) override;
    base::Call readCryptoUsers(
        const domain::DeviceId &device, base::Completion<CryptoUsers> done) override;
    base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done) override;
    base::Call readRequest(
        const std::string &request, base::Completion<RequestState> done) override;
    base::Call revokeToken(const RevokeOrder &order, base::Completion<Revocation> done) override;
    base::Call readHistory(
        const DayRange &range, base::Completion<std::vector<DayCounts>> done) override;
    base::Call test(TestSink step, base::Completion<TestReport> done) override;

private:
    template <typename T, typename Decode>
    base::Call ask(const http::Request &request, base::Completion<T> done, Decode decode);
    [[nodiscard]] std::function<Reading()> reading() const;

    std::unique_ptr<http::HttpClient> m_client;
    Settings m_settings;
    const base::Clock &m_clock;
};

} // namespace latchkey::connectors::latchkey

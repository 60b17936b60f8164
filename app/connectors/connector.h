// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "connectors/connectiontest.h"
#include "connectors/values.h"

#include <string>
#include <vector>

namespace latchkey::connectors {

/// One MDM server as the rest of the house sees it. Bound to the thread that made it, which needs
/// an event loop; every call keeps the contract of base/call.h, has a deadline and a size limit. An
/// Error carries the server's request id and its own words. Only reads are repeated by themselves.
class Connector {
public:
    Connector() = default;
    Connector(const Connector &) = delete;
    Connector &operator=(const Connector &) = delete;
    virtual ~Connector() = default; ///< cancels its calls

    [[nodiscard]] virtual base::Call readServer(base::Completion<ServerFacts> done) = 0;

    /// Devices carry the id of this connector's server and `readAt`, the time of their arrival.
    [[nodiscard]] virtual base::Call readPage(
        const PageRequest &request, base::Completion<DevicePage> done)
        = 0;
    [[nodiscard]] virtual base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done)
        = 0;
    /// Newest first.
    [[nodiscard]] virtual base::Call readEvents(const domain::DeviceId &device,
        const EventQuery &query, base::Completion<std::vector<domain::Event>> done)
        = 0;
    /// Newest first.
    [[nodiscard]] virtual base::Call readCommands(
        const domain::DeviceId &device, base::Completion<std::vector<domain::Command>> done)
        = 0;
    [[nodiscard]] virtual base::Call readCryptoUsers(
        const domain::DeviceId &device, base::Completion<CryptoUsers> done)
        = 0;

    /// Whether an order or a revoke sent again under its key starts nothing twice. Where not, one
    /// whose reply was lost is not sent again by a program.
    [[nodiscard]] virtual bool knowsKeys() const { return true; }
    /// Never repeated by itself: when the reply is lost, the caller decides (the key makes the same
    /// order harmless, readRequest() tells what became of it).
    [[nodiscard]] virtual base::Call sendCommands(
        const CommandOrder &order, base::Completion<CommandReceipt> done)
        = 0;
    [[nodiscard]] virtual base::Call readRequest(
        const std::string &request, base::Completion<RequestState> done)
        = 0;
    /// Never repeated by itself. NotFound: the server holds no token of this Mac (or no such Mac).
    [[nodiscard]] virtual base::Call revokeToken(
        const RevokeOrder &order, base::Completion<Revocation> done)
        = 0;

    [[nodiscard]] virtual base::Call readHistory(
        const DayRange &range, base::Completion<std::vector<DayCounts>> done)
        = 0;

    /// The columns of a saved query, by the names that a result gives them; Unsupported for servers
    /// whose columns are fixed.
    [[nodiscard]] virtual base::Call readColumns(
        const std::string &query, base::Completion<std::vector<std::string>> done);

    /// Tries the way to the server step by step; `done` gets a report even when a step failed.
    [[nodiscard]] virtual base::Call test(TestSink step, base::Completion<TestReport> done) = 0;
};

} // namespace latchkey::connectors

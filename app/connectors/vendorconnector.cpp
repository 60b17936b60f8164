// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vendorconnector.h"

#include "connectors/vendor.h"

namespace latchkey::connectors {

VendorConnector::VendorConnector(Access access, ServerEntry entry, const base::Clock &clock)
    : m_access(std::move(access))
    , m_entry(std::move(entry))
    , m_clock(clock)
{
}

template <typename T> base::Call VendorConnector::unsupported(base::Completion<T> done)
{
    return later<T>(std::move(done),
        base::fail(base::ErrorKind::Unsupported, std::string(productName(m_entry.kind))));
}

base::Call VendorConnector::readEvents(
    const domain::DeviceId &, const EventQuery &, base::Completion<std::vector<domain::Event>> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::readCommands(
    const domain::DeviceId &, base::Completion<std::vector<domain::Command>> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::readCryptoUsers(
    const domain::DeviceId &, base::Completion<CryptoUsers> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::sendCommands(
    const CommandOrder &, base::Completion<CommandReceipt> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::readRequest(const std::string &, base::Completion<RequestState> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::revokeToken(const RevokeOrder &, base::Completion<Revocation> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::readHistory(
    const DayRange &, base::Completion<std::vector<DayCounts>> done)
{
    return unsupported(std::move(done));
}

base::Call VendorConnector::test(TestSink step, base::Completion<TestReport> done)
{
    return ConnectionTester::run(
        {.client = m_access.client(),
            .url = m_entry.url,
            .readServer
            = [this](base::Completion<ServerFacts> read) { return readServer(std::move(read)); },
            .usefulScopes = {},
            .newestApi = 1},
        std::move(step), std::move(done));
}

} // namespace latchkey::connectors

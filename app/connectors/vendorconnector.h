// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connectors/access.h"
#include "connectors/asking.h"
#include "connectors/connectiontester.h"
#include "connectors/connector.h"
#include "connectors/gather.h"
#include "connectors/reading.h"
#include "connectors/serverentry.h"

#include <memory>

namespace latchkey::connectors {

/// What the connectors to other vendors' servers share: the way there, and an honest Unsupported
/// for what few of these servers have. A vendor overrides what its API can do.
class VendorConnector : public Connector {
public:
    VendorConnector(Access access, ServerEntry entry, const base::Clock &clock);

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

protected:
    template <typename T, typename Decode>
    base::Call ask(const http::Request &request, base::Completion<T> done, Decode decode)
    {
        return m_access.send(request,
            [where = whereOf(request), done = std::move(done), decode = std::move(decode)](
                const http::Outcome &outcome) {
                done(outcome ? decoded<T>(*outcome, where, decode)
                             : base::Result<T>(tl::unexpected(outcome.error())));
            });
    }
    [[nodiscard]] const ServerEntry &entry() const { return m_entry; }
    [[nodiscard]] base::Instant now() const { return m_clock.now(); }
    [[nodiscard]] Reading reading() const
    {
        return {.server = m_entry.id, .readAt = now(), .names = m_entry.names};
    }
    [[nodiscard]] Access &access() { return m_access; }

private:
    template <typename T> base::Call unsupported(base::Completion<T> done);

    Access m_access;
    ServerEntry m_entry;
    const base::Clock &m_clock;
};

} // namespace latchkey::connectors

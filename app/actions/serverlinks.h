// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "connectors/factory.h"
#include "domain/ids.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace latchkey::actions {

/// One connector a server of the profile, made when first wanted. One thread.
class ServerLinks {
public:
    ServerLinks(std::filesystem::path profile, connectors::ConnectorFactory connectors,
        connectors::SecretLookup secrets);

    /// Calls back with the connector, which lives as long as the links; maybe at once.
    using Use = std::function<void(base::Result<connectors::Connector *>)>;
    void with(const domain::ServerId &server, Use use);
    /// The next with() reads the server's entry and secret anew.
    void forget(const domain::ServerId &server);

private:
    std::filesystem::path m_profile;
    connectors::ConnectorFactory m_connectors;
    connectors::SecretLookup m_secrets;
    std::map<domain::ServerId, std::unique_ptr<connectors::Connector>> m_links;
    std::map<domain::ServerId, std::vector<Use>> m_waiting;
    base::Calls m_calls;
};

} // namespace latchkey::actions

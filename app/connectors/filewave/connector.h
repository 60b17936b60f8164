// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/filewave/decode.h"
#include "connectors/filewave/endpoints.h"
#include "connectors/vendorconnector.h"

namespace latchkey::connectors::filewave {

/// Speaks with a FileWave, through its inventory queries alone: nothing else is documented.
class FileWaveConnector final : public VendorConnector {
public:
    FileWaveConnector(Access access, ServerEntry entry, const base::Clock &clock);

    base::Call readServer(base::Completion<ServerFacts> done) override;
    base::Call readPage(const PageRequest &request, base::Completion<DevicePage> done) override;
    base::Call readDevice(
        const domain::DeviceId &device, base::Completion<domain::Device> done) override;
    /// What a saved query would tell, for whoever names this server's columns.
    base::Call readColumns(
        const std::string &query, base::Completion<std::vector<std::string>> done) override;

private:
    using Devices = std::vector<domain::Device>;
    base::Call askMacs(base::Completion<Devices> done);

    Api m_api;
    Devices m_devices; ///< of the run under way: a query has no pages
};

} // namespace latchkey::connectors::filewave

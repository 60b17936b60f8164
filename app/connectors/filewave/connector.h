// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/filewave/decode.h"
#include "connectors/filewave/endpoints.h"
#include "connectors/wholelist.h"

namespace latchkey::connectors::filewave {

/// Speaks with a FileWave, through its inventory queries alone: nothing else is documented.
class FileWaveConnector final : public WholeListConnector {
public:
    FileWaveConnector(Access access, ServerEntry entry, const base::Clock &clock);

    base::Call readServer(base::Completion<ServerFacts> done) override;
    /// What a saved query would tell, for whoever names this server's columns.
    base::Call readColumns(
        const std::string &query, base::Completion<std::vector<std::string>> done) override;

protected:
    base::Call askMacs(base::Completion<Devices> done) override;

private:
    Api m_api;
};

} // namespace latchkey::connectors::filewave

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/networkclient.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace latchkey::tests {

/// A row of the list of assigned Macs; no field has a comma.
struct AssignedRow {
    QString serial;
    QString name;
    QString model;
    QString user;
    QString setupAccount = {};
    QString managedAdmin = {};
};

/// Tells a running latchkeyd for whom Macs were bought, as an import does.
class Importer {
public:
    /// `data` is the server's data folder: an API token is made there.
    Importer(const std::filesystem::path &data, const std::string &url);

    /// Posts; waits for nothing. A refusal ends the test, an unreachable server does not.
    void post(const std::vector<AssignedRow> &rows);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    std::unique_ptr<http::NetworkClient> m_client;
    bool m_isBusy = false;
    base::Calls m_calls;
};

} // namespace latchkey::tests

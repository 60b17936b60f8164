// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/support/importer.h"
#include "domain/action.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>

namespace latchkey::tests {

/// A latchkeyd and simulated Macs, each a process of its own on loopback, and a console's profile
/// that knows the server by the name "lab".
class Lab {
public:
    /// Ready once every Mac has played its story; without Macs nobody plays.
    explicit Lab(std::size_t macs);
    ~Lab();
    Lab(const Lab &) = delete;
    Lab &operator=(const Lab &) = delete;

    [[nodiscard]] std::string profile() const;
    /// As imported; the users are all different.
    [[nodiscard]] const std::vector<AssignedRow> &macs() const { return m_macs; }
    /// What must become of an option that is sent again to this enrolled Mac with macOS 11 or
    /// later.
    [[nodiscard]] domain::Outcome afterResend(const std::string &serial) const
    {
        return m_afterResend.at(serial);
    }
    [[nodiscard]] Importer &importer() { return *m_importer; }
    /// Tells the server of Macs that were bought, and waits for its answer.
    void tell(const std::vector<AssignedRow> &rows);
    /// Without a word to anybody, as a power cut does it.
    void killServer();
    /// At the same address, over the same data.
    void startServer();

private:
    void startMacs(std::size_t macs);
    void importMacs(std::size_t macs);
    void registerServer();

    QTemporaryDir m_folder;
    QString m_listen = QStringLiteral("127.0.0.1:0"); ///< then with the port it got
    QString m_wakes;
    std::string m_url;
    QProcess m_server;
    QProcess m_fleet;
    std::vector<AssignedRow> m_macs;
    std::map<std::string, domain::Outcome> m_afterResend; ///< by serial
    std::unique_ptr<Importer> m_importer;
};

} // namespace latchkey::tests

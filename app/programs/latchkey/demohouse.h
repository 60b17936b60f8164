// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "connectors/serverentry.h"
#include "http/networkclient.h"
#include "secrets/secretstore.h"
#include "server/server.h"
#include "simulator/demo.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace latchkey::programs {

/// The demo inside the console: two latchkeyd and the simulated Macs, over loopback sockets, with
/// one clock that starts 90 days back. Lives on the main thread; servers and Macs on their own.
class DemoHouse final : public QObject {
    Q_OBJECT

public:
    /// Empties `profile` if it is a demo's (else Conflict), starts both servers and keeps them in
    /// the profile's registry, and their API tokens in `secrets`. The clock is set to the start.
    [[nodiscard]] static base::Result<std::unique_ptr<DemoHouse>> open(
        const std::filesystem::path &profile, base::SettableClock &clock,
        secrets::SecretStore &secrets);
    ~DemoHouse() override;

    /// Imports the assigned lists, then lets the 90 days run.
    void start();

Q_SIGNALS:
    /// `day` of 90 is over; 90 = today.
    void dayReached(int day);
    void failed(const latchkey::base::Error &error);

private:
    struct House; ///< one server of the demo
    DemoHouse(std::filesystem::path profile, base::SettableClock &clock);
    [[nodiscard]] base::Result<void> build(secrets::SecretStore &secrets);
    [[nodiscard]] base::Result<void> addHouse(simulator::Site site, secrets::SecretStore &secrets);
    void importNext(std::size_t place);
    void run();

    std::filesystem::path m_profile;
    base::SettableClock &m_clock;
    std::unique_ptr<simulator::Demo> m_demo;
    std::vector<std::unique_ptr<House>> m_houses;
    base::Calls m_calls;
};

} // namespace latchkey::programs

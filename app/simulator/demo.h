// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "simulator/deviceca.h"

#include <functional>
#include <memory>
#include <string>

namespace latchkey::simulator {

/// The demo's two servers.
enum class Site { Hq, Schools };

/// What the demo needs of one running server.
struct DemoServer {
    std::string url; ///< http://127.0.0.1:PORT
    base::Secret reportToken; ///< scope report, --any-device: the Macs' scripts post with it
};

/// News of a running demo. All are called on the simulator's thread; they must not block for long.
struct DemoListener {
    /// `day` of 90 is over (its last exchange has ended, the clock stands at its midnight);
    /// 90 = today is reached and the clock follows the wall clock from now on.
    std::function<void(int day)> dayReached = [](int) {};
    /// An account of a Mac logged in at the login window, after today was reached.
    std::function<void(const std::string &udid, const std::string &account)> loggedIn
        = [](const std::string &, const std::string &) {};
    /// The run ended early: a server refused what every server must take, or is gone.
    std::function<void(const base::Error &)> failed = [](const base::Error &) {};
};

/// The demo fleet of two servers: 480 Macs whose causes make every status arise over 90 days.
///   1. make()       opens the wake listener;
///   2. the caller starts two servers on `clock`, with --wake-url wakeUrl() and deviceCa();
///   3. it posts assignedList(site) to POST /api/v1/assigned of each;
///   4. start()      runs the days on a thread of its own, then keeps the Macs alive;
///   5. stop(), or the destructor, ends cleanly at any moment, also in the middle of a day.
class Demo {
public:
    /// The instant the clock must stand at when the servers start: 90 days before `now`.
    [[nodiscard]] static base::Instant startFor(base::Instant now);
    /// `clock` must outlive the demo and stand at startFor(`now`).
    [[nodiscard]] static base::Result<std::unique_ptr<Demo>> make(
        base::SettableClock &clock, base::Instant now);
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;
    virtual ~Demo() = default;

    [[nodiscard]] virtual std::string wakeUrl() const = 0;
    /// PEM of the root that signs the Macs' identities (--device-ca).
    [[nodiscard]] virtual std::string deviceCa() const = 0;
    /// The CSV body for POST /api/v1/assigned: every Mac the organisation bought for this site.
    [[nodiscard]] virtual std::string assignedList(Site site) const = 0;
    virtual void start(DemoServer hq, DemoServer schools, DemoListener listener) = 0;
    virtual void stop() = 0;

protected:
    Demo() = default;
};

} // namespace latchkey::simulator

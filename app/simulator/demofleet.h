// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demo.h"
#include "simulator/mac.h"
#include "simulator/people.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::simulator {

/// What the organisation's enrollment settings say of a Mac, as its list of assigned Macs has it.
struct Settlement {
    std::string setupAccount = {}; ///< admin, standard, none, or not stated
    std::string managedAdmin = {}; ///< yes, no, or not stated
};

/// One Mac of the demo and what happens to it over the days; 0 = the first day, 90 = today.
struct Life {
    Site site = Site::Hq;
    Mac mac;
    std::string user = {}; ///< who it was bought for
    Settlement settlement = {};
    std::vector<MacAccount> accounts = {}; ///< made before or in Setup Assistant
    std::string loginName = {}; ///< who logs in, empty: nobody
    int enrolledDay = 0;
    std::chrono::minutes enrolledAt{540}; ///< since midnight
    int loginDay = 0;
    bool installsByHand = false; ///< an admin runs `profiles install` on that day
    std::optional<int> enrolledAgainDay = {};
    std::optional<int> loginAfterThatDay = {}; ///< nobody logs in again without it
    bool busyFromThenOn = false; ///< Settings is answered with NotNow from the new enrollment on
    std::optional<int> sealBrokenDay = {};
    std::optional<int> tokenRemovedDay = {}; ///< `profiles remove`, the server out of reach
    std::optional<MacAccount> laterUser = {}; ///< comes ten days after the login
    std::chrono::minutes lastContact{60}; ///< before now
    std::optional<std::chrono::minutes> lastOutput = {}; ///< else with each contact
};

/// The Macs of the demo by what was bought, who set them up and what was done to them.
struct DemoFleet {
    std::vector<Life> lives; ///< those that check in
    std::vector<Life> boxed; ///< assigned, never unpacked
};
[[nodiscard]] DemoFleet demoFleet();

} // namespace latchkey::simulator

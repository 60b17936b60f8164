// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/demofleet.h"

#include <span>
#include <string_view>

namespace latchkey::simulator {

/// What Macs of a lot are used for.
enum class Use { Daily, EnrolledByHand, Travelling, InADrawer, InItsBox };

/// Macs that were bought together; each was set up by its user.
struct Lot {
    Site site;
    std::string_view prefix;
    std::string_view kind;
    Hardware hardware;
    MacosVersion os;
    int count;
    Use use = Use::Daily;
};
[[nodiscard]] std::span<const Lot> demoLots();

enum class Setup { ByUser, ByUserAfterEnrollingByHand, ManagedAdminOnly, AccountsByScript };

/// A Mac that something special was done to.
struct NamedMac {
    Site site;
    std::string_view name;
    std::string_view kind;
    Hardware hardware;
    MacosVersion os;
    Setup setup = Setup::ByUser;
    std::chrono::minutes lastContact{2};
    void (*further)(Life &life) = nullptr;
    std::string_view serial = {};
};
[[nodiscard]] std::span<const NamedMac> namedMacs();

} // namespace latchkey::simulator

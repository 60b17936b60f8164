// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mac.h"

#include <string_view>

namespace latchkey::simulator {

/// A model of Mac and the macOS versions that run on it.
struct Model {
    std::string_view name;
    std::string_view identifier;
    Hardware hardware = Hardware::AppleSilicon;
    int oldestMajor = 11;
    int newestMajor = 26;
};

/// A model of a kind ("MacBook Pro", "iMac", …) with that hardware that runs `os`; the newest of
/// its kind where there is none.
[[nodiscard]] const Model &modelFor(
    std::string_view kind, Hardware hardware, const MacosVersion &os);
void become(Mac &mac, const Model &model);

} // namespace latchkey::simulator

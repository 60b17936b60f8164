// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/random.h"
#include "simulator/visit.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace latchkey::simulator {

/// One contact of a story, and the sentence that says what happens in it.
struct Scene {
    std::string told;
    std::vector<Errand> errands;
    bool newIdentity = false; ///< the Mac was enrolled anew, with a key of its own
    bool renewedIdentity = false; ///< a new certificate for the same key
};

/// What became of one Mac and why it did: its causes and its contacts.
struct Telling {
    Mac mac;
    std::vector<Scene> scenes;
};

struct Story {
    std::string_view name; ///< [a-z0-9-]+, as `latchkey-sim scenario NAME` takes it
    std::string_view summary;
    Telling (*tell)(Random &random);
    int weight; ///< how often it comes in a mixed fleet, of all weights together; 0: only by name
};

[[nodiscard]] std::span<const Story> stories();
[[nodiscard]] const Story *findStory(std::string_view name);

} // namespace latchkey::simulator

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "simulator/mac.h"

namespace latchkey::simulator {

/// The Mac obeys one command of its server as far as its causes let it, and what it replies:
/// Acknowledged, NotNow, Error with a chain, or CommandFormatError.
[[nodiscard]] macos::Plist answer(Mac &mac, const macos::Plist &command);

} // namespace latchkey::simulator

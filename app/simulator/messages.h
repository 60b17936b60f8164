// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"
#include "simulator/mac.h"

#include <string>
#include <string_view>

/// What a Mac sends by itself: Apple's check-in messages and the Idle of a connect.
namespace latchkey::simulator {

[[nodiscard]] macos::Plist authenticate(const Mac &mac);
[[nodiscard]] macos::Plist tokenUpdate(const Mac &mac);
[[nodiscard]] macos::Plist setBootstrapToken(const Mac &mac, std::string_view token);
[[nodiscard]] macos::Plist getBootstrapToken(const Mac &mac);
[[nodiscard]] macos::Plist checkOut(const Mac &mac);
[[nodiscard]] macos::Plist idle(const Mac &mac);
/// "MacBook Pro" of "MacBook Pro 14-inch": what Apple calls ModelName.
[[nodiscard]] std::string modelName(const Mac &mac);
/// A build number in Apple's form for a version.
[[nodiscard]] std::string buildOf(const MacosVersion &version);

} // namespace latchkey::simulator

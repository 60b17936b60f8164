// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "macos/plist.h"

#include <string>
#include <string_view>

namespace latchkey::server {

inline constexpr std::size_t checkinLimit = std::size_t{1024} * 1024;
inline constexpr std::size_t connectLimit = std::size_t{8} * 1024 * 1024;
/// Bytes of a Bootstrap Token; a longer one is none.
inline constexpr std::size_t tokenLimit = std::size_t{64} * 1024;

/// A Mac's message, read and its sender's id found; the rest is in the property list.
struct DeviceMessage {
    std::string udid; ///< in User Enrollment the EnrollmentID
    bool userChannel = false;
    bool userEnrollment = false;
    macos::Plist body;
};

/// MalformedAnswer for what is no property list, no dict, or names no valid Mac.
[[nodiscard]] base::Result<DeviceMessage> readDeviceMessage(
    std::string_view bytes, std::size_t limit);

} // namespace latchkey::server

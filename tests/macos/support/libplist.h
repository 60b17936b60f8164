// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "macos/plist.h"

#include <optional>
#include <string>
#include <string_view>

/// The second opinion: what libplist, an independent implementation, reads and writes.
namespace libplist {

/// What libplist makes of XML or binary bytes; nullopt if it refuses them.
[[nodiscard]] std::optional<latchkey::macos::Plist> read(std::string_view bytes);

/// The binary form of an XML property list, written by libplist.
[[nodiscard]] std::string toBinary(std::string_view xml);

} // namespace libplist

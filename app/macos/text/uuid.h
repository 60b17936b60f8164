// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace latchkey::macos {

/// What a word in the place of a UUID is: one, one that somebody made unreadable, or damaged.
enum class UuidShape { Whole, Masked, Bad };

/// Stands for every masked UUID, however it was made unreadable; it equals no other one.
inline constexpr std::string_view maskedUuid = "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX";

[[nodiscard]] UuidShape uuidShape(std::string_view text);

/// The UUID in upper case with plain dashes; empty if it is not whole.
[[nodiscard]] std::string readUuid(std::string_view text);

} // namespace latchkey::macos

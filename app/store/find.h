// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace latchkey::store {

/// std::string_view::find by comparing the first and last byte of the needle, 16 places at once.
[[nodiscard]] std::size_t findBytes(std::string_view text, std::string_view needle);

} // namespace latchkey::store

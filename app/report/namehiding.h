// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <string>
#include <string_view>

namespace latchkey::report {

/// Takes the names of users and accounts out of a Mac, so that nothing made from it can hold one:
/// each account gets another name ("account-1"), the same wherever it stands in this Mac. Names of
/// macOS's own accounts stay, since findings rest on them.
void hideNames(domain::Device &device);

/// The filter without what was searched for by a name: "user:… status:not-escrowed".
[[nodiscard]] std::string hideNames(std::string_view filter);

} // namespace latchkey::report

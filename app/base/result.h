// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace latchkey::base {

/// A value or the Error why there is none. Mark functions that return it [[nodiscard]].
template <typename T> using Result = tl::expected<T, Error>;

/// Builds the failed side of any Result: `return fail(ErrorKind::Unreadable, path, "no such
/// file");`
[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorKind kind, std::string where = {}, std::string detail = {})
{
    return tl::unexpected<Error>(
        Error{.kind = kind, .where = std::move(where), .detail = std::move(detail)});
}

} // namespace latchkey::base

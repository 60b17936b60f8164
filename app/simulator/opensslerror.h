// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <openssl/err.h>

#include <array>
#include <string>

namespace latchkey::simulator {

/// The failed side of a Result with the oldest word of OpenSSL's error queue, which it empties.
[[nodiscard]] inline tl::unexpected<base::Error> failOpenSsl(std::string where)
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return base::fail(base::ErrorKind::KeyRefused, std::move(where), text.data());
}

} // namespace latchkey::simulator

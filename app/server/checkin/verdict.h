// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::server {

/// The answer to a device message, and what is to be done once it is committed.
struct Verdict {
    int status = 200;
    std::string body = {}; ///< a property list, or empty
    std::string wake = {}; ///< this Mac has commands waiting
    std::string log = {}; ///< one line, without names or tokens
};

} // namespace latchkey::server

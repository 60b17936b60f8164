// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/libraryversion.h"

#include <sodium.h>

namespace latchkey::base {

std::string sodiumVersion()
{
    return sodium_version_string();
}

} // namespace latchkey::base

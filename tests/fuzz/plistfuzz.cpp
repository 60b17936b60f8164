// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Property lists from hostile bytes: what is read can be written, and is read back the same.
#include "macos/plist.h"

#include <cstdint>
#include <cstdlib>

using namespace latchkey;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    constexpr std::size_t limit = std::size_t{1024} * 1024;
    const auto plist = macos::readPlist({reinterpret_cast<const char *>(bytes), size}, limit);
    if (!plist) {
        if (plist.error().where.empty() || plist.error().detail.empty()) {
            std::abort();
        }
        return 0;
    }
    const auto once = macos::writePlist(*plist); // dates lose what is below a second
    const auto again = macos::readPlist(once, 64 * limit);
    if (!again || macos::writePlist(*again) != once) {
        std::abort();
    }
    return 0;
}

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macos/binaryplist.h"
#include "macos/xmlplist.h"

namespace latchkey::macos {

base::Result<Plist> readPlist(std::string_view bytes, std::size_t limit)
{
    if (bytes.size() > limit) {
        return base::fail(base::ErrorKind::TooLarge, "property list",
            "more than " + std::to_string(limit) + " bytes");
    }
    if (bytes.starts_with("bplist")) {
        return BinaryPlist(bytes, limit).read();
    }
    return XmlPlist(bytes).read();
}

} // namespace latchkey::macos

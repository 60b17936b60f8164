// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/version/version.h"

#include "programs/version/commit.h"

namespace latchkey::programs {

std::string_view version()
{
    return LATCHKEY_VERSION;
}

std::string_view commit()
{
    return LATCHKEY_COMMIT;
}

std::string versionText(std::string_view program, const std::vector<Library> &libraries)
{
    std::string text;
    text.append(program).append(" ").append(version()).append("\ncommit ").append(commit());
    for (const Library &library : libraries) {
        text.append("\n").append(library.name).append(" ").append(library.version);
    }
    return text;
}

} // namespace latchkey::programs

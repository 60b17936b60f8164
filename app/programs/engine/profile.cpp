// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/profile.h"

#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace latchkey::programs {

std::filesystem::path profileFolder(const std::string &given)
{
    if (!given.empty()) {
        return std::filesystem::absolute(given);
    }
    if (const char *fromEnvironment = std::getenv("LATCHKEY_PROFILE");
        fromEnvironment != nullptr && *fromEnvironment != '\0') {
        return std::filesystem::absolute(fromEnvironment);
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(data.toStdString()) / "latchkey";
}

std::string loginName()
{
    const passwd *entry = ::getpwuid(::getuid());
    return entry == nullptr ? std::to_string(::getuid()) : std::string(entry->pw_name);
}

} // namespace latchkey::programs

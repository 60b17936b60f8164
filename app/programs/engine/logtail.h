// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace latchkey::programs {

/// What stands for a server's name where everybody may read it: "server 1".
using ServerNumbers = std::map<std::string, std::string>;

/// The newest lines of a LogBook's file, its name before them; nothing where there is no file. Only
/// what LogBook can have written comes through, however the file was changed since; a last line
/// that a crash tore is left out. Of a console that did not end, its next start says so.
[[nodiscard]] std::vector<std::string> logTail(
    const std::filesystem::path &file, const ServerNumbers &numbers);

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/version/version.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace latchkey::programs {

/// Gives the command line of `program` its --version, one sentence for what is wrong with it, and
/// --help-tree, which --help hides: the whole command line as one JSON document, for
/// packaging/man.py and packaging/completions.py. The libraries are only asked for when they are
/// told.
void addCommonOptions(CLI::App &app, const std::string &program,
    const std::function<std::vector<Library>()> &libraries);

/// {"name","about","footer","options":[{"names":["-h","--help"],"value":"","about","required","many"}],
/// "arguments":[as options, with one name],"commands":[as the whole]}; `value` is empty for a flag,
/// else what stands for it in --help ("TEXT", "{a,b}"). What --help hides is not in it.
[[nodiscard]] std::string commandTree(const CLI::App &app, const std::string &name);

} // namespace latchkey::programs

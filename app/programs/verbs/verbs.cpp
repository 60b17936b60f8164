// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/verbs/verbs.h"

#include <iostream>

namespace latchkey::programs {

namespace {

/// What is wrong with the command line, and which help says how it is right.
std::string usageText(const CLI::App *app, const CLI::Error &wrong)
{
    std::string help = LATCHKEY_PROGRAM;
    const CLI::App *verb = app;
    while (!verb->get_subcommands().empty()) {
        verb = verb->get_subcommands().front();
        help += ' ' + verb->get_name();
    }
    const auto unread = verb->remaining();
    const bool isNoVerb = !unread.empty() && verb->get_require_subcommand_min() > 0;
    return LATCHKEY_PROGRAM ": "
        + (isNoVerb ? unread.front() + " is none of its commands" : std::string(wrong.what()))
        + "; see " + help + " --help\n";
}

} // namespace

int runVerb(CLI::App &app, const std::vector<Library> &libraries, int argc, char **argv)
{
    addCommonOptions(app, LATCHKEY_PROGRAM, [&libraries] { return libraries; });
    app.require_subcommand(1);
    app.failure_message(usageText);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError &ended) {
        return ended.get_exit_code();
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    return 0;
}

void stop(std::string_view what, const base::Error &error, int status)
{
    std::cerr << LATCHKEY_PROGRAM ": " << what;
    for (const std::string &part : {error.where, error.detail}) {
        if (!part.empty()) {
            std::cerr << ": " << part;
        }
    }
    std::cerr << '\n';
    throw CLI::RuntimeError(status);
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/verbs/verbs.h"

#include <iostream>

namespace latchkey::programs {

int runVerb(CLI::App &app, const std::vector<Library> &libraries, int argc, char **argv)
{
    addCommonOptions(app, LATCHKEY_PROGRAM, [&libraries] { return libraries; });
    app.require_subcommand(1);
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

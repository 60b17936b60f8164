// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-sim/verbs.h"

#include "base/file.h"

#include <iostream>

namespace latchkey::programs {

void stop(std::string_view what, const base::Error &error, int status)
{
    std::cerr << "latchkey-sim: " << what;
    for (const std::string &part : {error.where, error.detail}) {
        if (!part.empty()) {
            std::cerr << ": " << part;
        }
    }
    std::cerr << '\n';
    throw CLI::RuntimeError(status);
}

} // namespace latchkey::programs

int main(int argc, char **argv)
{
    latchkey::base::forbidCoreDumps();
    CLI::App app{
        "Simulated Macs that speak Apple's check-in and command protocol to an MDM server."};
    app.set_version_flag("--version", "latchkey-sim " LATCHKEY_VERSION);
    app.require_subcommand(1);
    latchkey::programs::addCaVerb(app);
    latchkey::programs::addFleetVerb(app);
    latchkey::programs::addScenarioVerb(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError &ended) {
        return ended.get_exit_code();
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    return 0;
}

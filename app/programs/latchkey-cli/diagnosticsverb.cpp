// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/engine/diagnostics.h"
#include "programs/latchkey-cli/session.h"

#include <CLI/CLI.hpp>

namespace latchkey::programs {

void addDiagnosticsVerb(CLI::App &app, Work &work)
{
    CLI::App *verb = app.add_subcommand("diagnostics",
        "What to send with a question: versions, counts, log; no names, serials, addresses");
    verb->callback([&work] {
        work = [](Session &session) {
            if (Engine *engine = session.engine()) {
                std::string text = diagnostics(*engine, "latchkey-cli");
                text.pop_back(); // print() ends the last line
                Session::print(text);
                session.finish(Exit::Done);
            }
        };
    });
}

} // namespace latchkey::programs

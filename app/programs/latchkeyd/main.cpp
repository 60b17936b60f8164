// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkeyd/verbs.h"

#include "base/file.h"

#include <sys/prctl.h>

#include <iostream>

namespace latchkey::programs {

void stop(std::string_view what, const base::Error &error, int status)
{
    std::cerr << "latchkeyd: " << what;
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
    ::prctl(PR_SET_DUMPABLE, 0);
    CLI::App app{"The MDM server side of Latchkey: check-ins, token vault, commands, REST API."};
    app.set_version_flag("--version", "latchkeyd " LATCHKEY_VERSION);
    app.require_subcommand(1);
    latchkey::programs::addServeVerb(app);
    latchkey::programs::addTokenVerb(app);
    latchkey::programs::addAuditVerb(app);
    latchkey::programs::addBackupVerbs(app);
    latchkey::programs::addRotateKeyVerb(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::RuntimeError &ended) {
        return ended.get_exit_code();
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : 2;
    }
    return 0;
}

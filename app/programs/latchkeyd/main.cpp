// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/libraryversion.h"
#include "programs/latchkeyd/verbs.h"
#include "server/libraryversion.h"
#include "sqlite/libraryversion.h"

#include <sys/prctl.h>

int main(int argc, char **argv)
{
    using namespace latchkey;
    base::forbidCoreDumps();
    ::prctl(PR_SET_DUMPABLE, 0);
    CLI::App app{"The MDM server side of Latchkey: check-ins, token vault, commands, REST API."};
    programs::addServeVerb(app);
    programs::addTokenVerb(app);
    programs::addAuditVerb(app);
    programs::addBackupVerbs(app);
    programs::addRotateKeyVerb(app);
    return programs::runVerb(app,
        {{"SQLite", sqlite::sqliteVersion()}, {"OpenSSL", server::opensslVersion()},
            {"libsodium", base::sodiumVersion()}},
        argc, argv);
}

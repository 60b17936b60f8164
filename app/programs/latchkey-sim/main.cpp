// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/libraryversion.h"
#include "programs/latchkey-sim/verbs.h"
#include "simulator/libraryversion.h"

int main(int argc, char **argv)
{
    using namespace latchkey;
    base::forbidCoreDumps();
    CLI::App app{
        "Simulated Macs that speak Apple's check-in and command protocol to an MDM server."};
    programs::addCaVerb(app);
    programs::addFleetVerb(app);
    programs::addScenarioVerb(app);
    return programs::runVerb(app,
        {{"OpenSSL", simulator::opensslVersion()}, {"libsodium", base::sodiumVersion()}}, argc,
        argv);
}

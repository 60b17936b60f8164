// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "programs/commandline/commandline.h"
#include "programs/engine/libraries.h"
#include "programs/latchkey-cli/session.h"
#include "words/translations.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <sys/prctl.h>

#include <memory>

namespace {

// Painting pages takes fonts; nothing else wants more than a core application.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool paints)
{
    if (!paints) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // stderr is for our words
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace latchkey::programs;
    latchkey::base::forbidCoreDumps();
    ::prctl(PR_SET_DUMPABLE, 0);
    CLI::App app{"Latchkey on the command line: Bootstrap Tokens of the Macs on your MDM servers."};
    addCommonOptions(app, "latchkey-cli", engineLibraries);
    app.footer(
        "Exit statuses: 0 done, 1 partly (or findings, or a --fail-if match), 2 usage or unknown "
        "Mac, 3 cannot reach or sign in, 4 refused, 5 local data damaged");
    app.require_subcommand(1);
    std::string profile;
    app.add_option("--profile", profile,
        "Folder of an isolated profile (default: $LATCHKEY_PROFILE, else the user's data folder)");
    app.fallthrough();
    Work work;
    addServerVerbs(app, work);
    addSyncVerb(app, work);
    addListVerb(app, work);
    addShowVerb(app, work);
    addDiagnoseVerbs(app, work);
    addActionVerbs(app, work);
    addActivityVerbs(app, work);
    addAuditVerbs(app, work);
    addReportVerb(app, work);
    addDiagnosticsVerb(app, work);
    addSnapshotVerbs(app, work);
    SnapshotChoice snapshot;
    for (const char *verb : {"list", "show", "diagnose", "report"}) {
        addSnapshotOptions(*app.get_subcommand(verb), snapshot);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &wrong) {
        return app.exit(wrong) == 0 ? 0 : static_cast<int>(Exit::Usage);
    }
    const auto application = makeApplication(argc, argv, app.got_subcommand("report"));
    QCoreApplication::setApplicationName(QStringLiteral("latchkey-cli"));
    latchkey::words::installTranslations();
    Session session(profile, snapshot);
    QTimer::singleShot(0, application.get(), [&] { session.run(work); });
    return QCoreApplication::exec();
}

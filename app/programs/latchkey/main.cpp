// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "programs/commandline/commandline.h"
#include "programs/engine/libraries.h"
#include "programs/latchkey/console.h"
#include "programs/latchkey/surroundings.h"
#include "words/errors.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>

namespace {

int stopSocket = -1;

void onStop(int)
{
    const char byte = 1;
    std::ignore = ::write(stopSocket, &byte, 1);
}

// SIGTERM and SIGINT end the event loop, as closing the window does.
void stopBySignal(QApplication &application)
{
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) {
        return;
    }
    stopSocket = pair[0];
    auto *notifier = new QSocketNotifier(pair[1], QSocketNotifier::Read, &application);
    QObject::connect(
        notifier, &QSocketNotifier::activated, &application, [] { QApplication::quit(); });
    std::signal(SIGTERM, onStop);
    std::signal(SIGINT, onStop);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace latchkey;
    base::forbidCoreDumps();
    programs::ConsoleOptions options;
    std::string snapshot, screenshot, tour, rehearsal;
    CLI::App app{"Latchkey: the state of every Mac's Bootstrap Token on your MDM servers."};
    programs::addCommonOptions(app, "latchkey", programs::engineLibraries);
    app.add_option("--profile", options.profile,
        "Folder of an isolated profile (default: $LATCHKEY_PROFILE, else the user's data folder)");
    app.add_flag("--demo", options.demo,
        "Two embedded servers and a simulated fleet, anew; with --offline the last demo's cache");
    app.add_flag("--offline", options.offline, "Ask no server; show what the cache holds");
    app.add_option("--screenshot", screenshot,
        "Write a picture of the window to this PNG file once everything is read, then quit");
    app.add_option("--screenshots", tour,
        "Write pictures of all views into this folder once everything is read, then quit");
    app.add_option(
           "--rehearse", rehearsal, "Play the steps of this file and time each (tests/bench)")
        ->group(""); // not in --help: for measuring only
    app.add_option("snapshot", snapshot, "Show this snapshot, read-only, in place of the Macs");
    app.allow_extras(); // Qt's own options
    CLI11_PARSE(app, argc, argv);
    options.screenshot = QString::fromStdString(screenshot);
    options.tour = QString::fromStdString(tour);
    options.rehearsal = QString::fromStdString(rehearsal);

    programs::provideSessionFolder();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("latchkey"));
    QApplication::setApplicationDisplayName(QStringLiteral("Latchkey"));
    QApplication::setDesktopFileName(QStringLiteral("latchkey"));
    stopBySignal(application);
    snapshot.clear();
    CLI11_PARSE(app, argc, argv); // again: Qt has taken its options and their values
    options.snapshot = QString::fromStdString(snapshot);
    programs::Console console(std::move(options));
    const auto opened = console.open();
    if (!opened) {
        std::fprintf(
            stderr, "latchkey: %s\n", words::sentence(opened.error()).toUtf8().constData());
        return 1;
    }
    if (!*opened) {
        return 0; // the console that was there is in front now
    }
    return QApplication::exec();
}

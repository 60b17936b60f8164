// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-sim/verbs.h"
#include "programs/latchkey-sim/wiring.h"

#include "simulator/outputs.h"
#include "simulator/stories.h"

#include <iostream>

namespace latchkey::programs {

namespace {

using simulator::VisitOutcome;

void list()
{
    for (const auto &story : simulator::stories()) {
        std::cout << story.name << std::string(22 - story.name.size(), ' ') << story.summary
                  << '\n';
    }
}

// Waits for the end of one contact; says what the server refused.
void play(Wiring &wiring, simulator::Scene scene)
{
    std::cerr << scene.told << '\n';
    std::optional<base::Error> lost;
    wiring.crew->contact(0,
        {.errands = std::move(scene.errands),
            .newIdentity = scene.newIdentity,
            .renewedIdentity = scene.renewedIdentity,
            .done = [&lost](const VisitOutcome &outcome) {
                lost = outcome.lost;
                for (const auto &refusal : outcome.refusals) {
                    std::cerr << "The server answered " << refusal.message << " with "
                              << refusal.status << ".\n";
                }
            }});
    while (wiring.crew->underWay() > 0 && !isStopping()) {
        wiring.crew->run(std::chrono::milliseconds(200));
    }
    if (lost) {
        stop("the server cannot be reached", *lost, 3);
    }
}

void run(const ServerOptions &options, const std::string &name)
{
    const simulator::Story *story = simulator::findStory(name);
    if (story == nullptr) {
        stop("no such scenario", {.where = name, .detail = "see scenario --list"}, 2);
    }
    Wiring wiring(options);
    stopOnSignals(*wiring.loop);
    simulator::Random random(options.seed);
    auto telling = story->tell(random);
    wiring.crew->add(std::move(telling.mac), wiring.surroundings);
    for (simulator::Scene &scene : telling.scenes) {
        if (!isStopping()) {
            play(wiring, std::move(scene));
        }
    }
    std::cout << simulator::everyOutput(wiring.crew->mac(0), wiring.clock.now(), options.server);
}

} // namespace

void addScenarioVerb(CLI::App &app)
{
    const auto options = std::make_shared<ServerOptions>();
    const auto name = std::make_shared<std::string>();
    const auto onlyList = std::make_shared<bool>(false);
    auto *verb = app.add_subcommand(
        "scenario", "Play one story, then print what the Mac's own commands print");
    options->addTo(*verb);
    verb->add_option("name", *name, "Which; see --list");
    verb->add_flag("--list", *onlyList, "List the stories");
    verb->callback([options, name, onlyList] {
        if (*onlyList) {
            list();
        } else {
            run(*options, *name);
        }
    });
}

} // namespace latchkey::programs

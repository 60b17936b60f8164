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

struct ScenarioOptions {
    ServerOptions server;
    std::string name;
    bool onlyList = false;
    double keep = 0; // seconds
    double poll = 2; // seconds
};

// Waits for the end of one contact; says what the server refused.
void play(Wiring &wiring, simulator::Scene scene)
{
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

// Answers what the server asks after the story, until the time or the patience is over.
void stayInContact(Wiring &wiring, const ScenarioOptions &options)
{
    const auto end = std::chrono::steady_clock::now() + milliseconds(options.keep);
    while (!isStopping() && std::chrono::steady_clock::now() < end) {
        play(wiring, {.told = {}, .errands = {simulator::Connect{}}});
        wiring.crew->run(milliseconds(options.poll));
    }
}

void run(const ScenarioOptions &options)
{
    const simulator::Story *story = simulator::findStory(options.name);
    if (story == nullptr) {
        stop("no such scenario", {.where = options.name, .detail = "see scenario --list"}, 2);
    }
    Wiring wiring(options.server);
    stopOnSignals(*wiring.loop);
    simulator::Random random(options.server.seed);
    auto telling = story->tell(random);
    wiring.crew->add(std::move(telling.mac), wiring.surroundings);
    for (simulator::Scene &scene : telling.scenes) {
        if (!isStopping()) {
            std::cerr << scene.told << '\n';
            play(wiring, std::move(scene));
        }
    }
    if (options.keep > 0) {
        std::cerr << "The story has ended; the Mac stays in contact." << std::endl;
        stayInContact(wiring, options);
    }
    std::cout << simulator::everyOutput(
        wiring.crew->mac(0), wiring.clock.now(), options.server.server);
}

} // namespace

void addScenarioVerb(CLI::App &app)
{
    const auto options = std::make_shared<ScenarioOptions>();
    auto *verb = app.add_subcommand(
        "scenario", "Play one story, then print what the Mac's own commands print");
    options->server.addTo(*verb);
    verb->add_option("name", options->name, "Which; see --list");
    verb->add_flag("--list", options->onlyList, "List the stories");
    verb->add_option("--keep", options->keep, "Seconds to stay in contact before that")
        ->capture_default_str();
    verb->add_option("--poll", options->poll, "Seconds between those contacts")
        ->capture_default_str();
    verb->callback([options] {
        if (options->onlyList) {
            list();
        } else {
            run(*options);
        }
    });
}

} // namespace latchkey::programs

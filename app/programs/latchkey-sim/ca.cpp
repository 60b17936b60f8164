// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-sim/verbs.h"

#include "base/clock.h"
#include "simulator/deviceca.h"

#include <iostream>
#include <memory>

namespace latchkey::programs {

void addCaVerb(CLI::App &app)
{
    const auto folder = std::make_shared<std::string>();
    auto *verb = app.add_subcommand("ca", "Make the device CA: ca.pem for the server, ca.key");
    verb->add_option("--out", *folder, "The folder to write into")->required();
    verb->callback([folder] {
        const auto ca = simulator::DeviceCa::make(base::WallClock().now());
        if (!ca) {
            stop("cannot make the device CA", ca.error(), 1);
        }
        if (const auto saved = ca->save(*folder); !saved) {
            stop("cannot write the device CA", saved.error(), 1);
        }
        std::cout << *folder << "/ca.pem\n";
    });
}

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey-cli/stopping.h"

#include <csignal>

namespace latchkey::programs {

base::Cancellation &stopping()
{
    static base::Cancellation cancellation;
    return cancellation;
}

void watchSignals()
{
    (void)stopping();
    struct sigaction stop = {};
    stop.sa_handler = [](int) { stopping().cancel(); };
    ::sigaction(SIGINT, &stop, nullptr); // without SA_RESTART: a full pipe must not hold it up
    ::sigaction(SIGTERM, &stop, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is told as an error
    std::signal(SIGXFSZ, SIG_IGN); // so is a file that may not grow
}

} // namespace latchkey::programs

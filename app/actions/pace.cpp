// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/pace.h"

#include <algorithm>

namespace latchkey::actions {

namespace {

std::size_t shares(std::size_t macs, std::size_t size)
{
    return (macs + size - 1) / size;
}

// One after the other: what is sent, the questions that follow, and the looks at each Mac.
std::size_t turns(domain::ActionKind kind, std::size_t macs)
{
    switch (kind) {
    case domain::ActionKind::ResendOptions:
        return 2 * shares(macs, macsInOneRequest) + shares(macs, looksAtATime);
    case domain::ActionKind::Prove:
        return shares(macs, macsInOneRequest) + shares(macs, looksAtATime);
    case domain::ActionKind::Revoke:
        return 2 * macs;
    }
    return 0;
}

} // namespace

std::optional<std::chrono::milliseconds> timeFor(const Plan &plan, const RoundTrips &roundTrips)
{
    std::chrono::milliseconds longest{0};
    for (const auto &[server, macs] : plan.countByServer()) {
        const auto known = roundTrips.find(server);
        if (known == roundTrips.end()) {
            return std::nullopt;
        }
        longest = std::max(longest, known->second * static_cast<int>(turns(plan.kind, macs)));
    }
    return longest;
}

} // namespace latchkey::actions

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/diagnosis.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <numeric>
#include <string>
#include <vector>

namespace latchkey::store {

/// A proof counts for the coverage while it is this old at most (UI.md, *proven*).
inline constexpr std::chrono::days provenWithin{30};

/// Macs by status, in the order of domain::Status.
using ByStatus = std::array<std::size_t, 5>;

/// Macs of one status that have the same reason.
struct ReasonCount {
    domain::Status status = domain::Status::NotEscrowed;
    std::string why; ///< Summary::why, not empty
    std::size_t macs = 0;
    std::size_t resendable = 0; ///< of these, re-sending the option is a remedy

    bool operator==(const ReasonCount &) const = default;
};

struct VersionCount {
    std::string version; ///< "26", "10.15"; empty = not told
    ByStatus byStatus = {};

    bool operator==(const VersionCount &) const = default;
};

/// One of domain::Consequences over all Macs.
struct ConsequenceCount {
    std::size_t yes = 0;
    std::size_t unknown = 0;

    bool operator==(const ConsequenceCount &) const = default;
};

/// The fleet, or one server's part of it, in numbers.
struct Overview {
    std::size_t total = 0;
    ByStatus byStatus = {}; ///< without the accepted ones
    ByStatus accepted = {}; ///< whose status a person accepted for now: none is Escrowed
    std::size_t pending = 0;
    std::size_t stale = 0;
    std::size_t proven = 0; ///< escrowed, with a valid proof not older than provenWithin
    std::vector<ReasonCount> reasons = {}; ///< by status, then most Macs first, then by word
    std::vector<VersionCount> versions = {}; ///< newest first, *not told* last
    ConsequenceCount notReadyToErase = {};
    ConsequenceCount managedUpdatesAskForPassword = {};
    ConsequenceCount newUsersGetNoSecureToken = {};

    /// The Macs that can have a token: all but *Not applicable*.
    [[nodiscard]] std::size_t eligible() const
    {
        return total - byStatus[static_cast<std::size_t>(domain::Status::NotApplicable)];
    }
    /// By what their servers tell, accepted or not.
    [[nodiscard]] ByStatus told() const
    {
        ByStatus sums = byStatus;
        for (std::size_t status = 0; status < sums.size(); ++status) {
            sums[status] += accepted[status];
        }
        return sums;
    }
    [[nodiscard]] std::size_t acceptedMacs() const
    {
        return std::accumulate(accepted.begin(), accepted.end(), std::size_t{0});
    }
    [[nodiscard]] std::size_t of(domain::Status status) const
    {
        return byStatus[static_cast<std::size_t>(status)];
    }

    bool operator==(const Overview &) const = default;
};

} // namespace latchkey::store

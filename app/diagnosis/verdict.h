// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/case.h"

#include <bitset>
#include <optional>
#include <string>

namespace latchkey::diagnosis {

/// What of a diagnosis decides a Mac's status and its reason.
struct Verdict {
    std::bitset<domain::findingCount> held;
    std::optional<domain::FindingId> worst; ///< the first critical finding, else the first warning
    std::optional<domain::FindingId> firstCause;
    domain::Trilean escrowed = domain::Trilean::Unknown;
    std::optional<domain::Because> because; ///< escrowed is unknown
    std::string cannotTell; ///< the first missing fact; empty: none

    [[nodiscard]] bool holds(domain::FindingId id) const
    {
        return held[static_cast<std::size_t>(id)];
    }
};

/// The evidence that a summary needs beside the verdict. Borrows all of it.
struct Grounds {
    const domain::FactDocument &document;
    const Weighing &weighing;
    const History &history;
    const CountingProof &proof;
};

[[nodiscard]] domain::Summary summaryOf(const Verdict &verdict, const Grounds &grounds);

} // namespace latchkey::diagnosis

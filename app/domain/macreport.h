// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::domain {

/// Lines of an input, counted from 1 through all its files; both are included.
struct LineRange {
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const LineRange &) const = default;
};

/// Which Mac printed the outputs; upper case, empty where it was not shown.
struct MacIdentity {
    std::optional<std::string> serial = {};
    std::optional<std::string> uuid = {};
    bool conflict = false; ///< two Macs in one input: serial and uuid are empty

    bool operator==(const MacIdentity &) const = default;
};

/// One output that was recognised; kind as in "profiles-status-bootstraptoken".
struct RecognisedInput {
    std::string kind;
    LineRange lines = {};

    bool operator==(const RecognisedInput &) const = default;
};

enum class NotRecognisedWhy { NotAKnownOutput, MaskedUuid, BadUuid, DamagedPlist, Empty, TwoMacs };

/// Lines that tell nothing, or not all of it; never their text.
struct NotRecognised {
    LineRange lines = {};
    NotRecognisedWhy why = NotRecognisedWhy::NotAKnownOutput;

    bool operator==(const NotRecognised &) const = default;
};

/// What pasted or collected output of one Mac's commands says (DIAGNOSIS (f), check-mac).
struct MacReport {
    FactDocument facts = {}; ///< every source is Source::Mac
    MacIdentity identity = {};
    std::vector<RecognisedInput> inputs = {};
    std::vector<NotRecognised> notRecognised = {};

    bool operator==(const MacReport &) const = default;
};

} // namespace latchkey::domain

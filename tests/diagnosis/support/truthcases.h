// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace latchkey::tests {

/// What a case says must come out; an empty optional is not compared.
struct Expected {
    std::map<std::string, std::string> findings; ///< id to confidence, all of them
    std::string firstCause; ///< empty: none
    std::vector<std::string> cannotTell;
    std::string status;
    std::optional<std::string> why;
    std::optional<std::string> escrowed;
    std::optional<std::string> usable;
    std::optional<std::string> proof;
    std::optional<std::vector<std::string>> consequences; ///< erase, updates, new users
    std::map<std::string, std::vector<std::string>> remedies; ///< id to actions
};

struct TruthCase {
    std::string name;
    std::string reason;
    domain::FactDocument facts;
    Expected expected;
};

/// Every labelled case of tests/truth; ends the test where a file cannot be read.
[[nodiscard]] std::vector<TruthCase> readTruth();

} // namespace latchkey::tests

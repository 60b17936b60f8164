// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// One case of tests/macos/data/*.cases: an input and what is read from it.
///   === name            or   === name (escaped): \r \n \t \e \0 \xHH stand for bytes
///   input lines
///   ---
///   lines of reportText()
struct Case {
    std::string name; ///< "file: name"
    std::string input;
    std::string expected;
    bool escaped = false;
};

[[nodiscard]] std::vector<Case> readCases();

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace latchkey::macos {

/// Overwrites what may never leave a pasted line: the words after -password, -pass and
/// -adminPassword, and recovery keys (six groups of four).
void redactSecrets(std::string &line);

} // namespace latchkey::macos

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macreport.h"

#include <string>

/// Everything a report says, one line a thing: what the expectations in tests/macos/data are held
/// against.
[[nodiscard]] std::string reportText(const latchkey::domain::MacReport &report);

/// The same without line numbers and without what was not recognised.
[[nodiscard]] std::string factsText(const latchkey::domain::MacReport &report);

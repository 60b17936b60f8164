// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/world.h"

namespace latchkey::tests {

/// Gives the world's cache the counts of the 90 days before today, growing, with a fall 43 days ago
/// and, if wanted, four days that nobody counted.
void fillDays(World &world, bool withGap);

} // namespace latchkey::tests

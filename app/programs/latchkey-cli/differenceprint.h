// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"

/// What became of the Macs between two snapshots, for people and for scripts.
namespace latchkey::programs {

void printDifferenceText(const snapshot::Compared &compared);
void printDifferenceJson(const snapshot::Compared &compared);

} // namespace latchkey::programs

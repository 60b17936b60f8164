// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/difference.h"

#include <QString>

namespace latchkey::report {

/// What one difference between two snapshots is: "Escrowed → Not escrowed", "kim was removed".
/// Without names that of users is left empty.
[[nodiscard]] QString changeText(const snapshot::Change &change, bool withNames = true);

} // namespace latchkey::report

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/device.h"

#include <QString>

namespace latchkey::words {

/// What became of a Mac's other MDMOptions, one line: "Other options unchanged",
/// "ActivationLockAllowedWhileSupervised was true and is now false"; empty if not compared.
[[nodiscard]] QString otherOptionsText(
    const domain::OtherOptions &before, const domain::OtherOptions &after);

} // namespace latchkey::words

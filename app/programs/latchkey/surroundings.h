// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"

#include <QString>

namespace latchkey::programs {

/// The diagnostics of the console: those of its engine, and what it is drawn on.
[[nodiscard]] QString diagnostics(Engine &engine);

} // namespace latchkey::programs

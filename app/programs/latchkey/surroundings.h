// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"

#include <QString>

namespace latchkey::programs {

/// To be called before Qt starts: where no desktop session gives a folder for sockets, this process
/// uses a private one, of which Qt would otherwise complain on stderr.
void provideSessionFolder();

/// The diagnostics of the console: those of its engine, and what it is drawn on.
[[nodiscard]] QString diagnostics(Engine &engine);

} // namespace latchkey::programs

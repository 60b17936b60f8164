// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "snapshot/macs.h"

#include <functional>

namespace latchkey::snapshot {

/// A snapshot as the console's and the command line's store: read only, in memory, whole.
struct Opened {
    Front front;
    Exceptions exceptions; ///< in force when it was taken
    std::unique_ptr<store::Cache> cache;
};

/// Reads the file to its verified end before anything of it can be seen; writes nowhere. Any
/// thread; takes about a second, and some more for a big fleet.
[[nodiscard]] base::Result<Opened> open(const std::filesystem::path &file,
    const base::Secret &passphrase, const base::CancelToken &cancel = {});
/// Only looks whether the file is whole and of this passphrase.
[[nodiscard]] base::Result<Front> verify(
    const std::filesystem::path &file, const base::Secret &passphrase);

/// The first line of a reader that stands before it.
[[nodiscard]] base::Result<Front> readFront(SealedReader &reader);

} // namespace latchkey::snapshot

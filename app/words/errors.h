// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "words/reader.h"

namespace latchkey::words {

/// One sentence that says what failed, where, and what to do; the same in console and CLI.
[[nodiscard]] QString sentence(const base::Error &error, const Reader &reader = {});

/// Why names that are in the cache are not shown: what store::Cache::namesReadable() said.
[[nodiscard]] QString namesSealed(const base::Error &error, const Reader &reader = {});

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "snapshot/macs.h"
#include "snapshot/sealedwriter.h"

namespace latchkey::snapshot {

/// What goes into one snapshot.
struct Content {
    store::Cache &cache;
    Front front; ///< without the number of Macs
    std::span<const store::RowId> rows; ///< of these Macs
    Exceptions exceptions = {};
    const Pseudonyms *pseudonyms = nullptr; ///< null: the names stay as the cache tells them
    KeyDerivation derivation = {}; ///< its salt is made anew
};

/// A file that is written and on the disk, but has no name yet.
struct Prepared {
    SealedWriter file;
    std::string sha256; ///< hex
    std::size_t macs = 0;
};

/// Told how many Macs are in; from the thread that writes.
using Progress = std::function<void(std::size_t done)>;

/// Any thread. Whatever fails leaves an older file of this name as it was.
[[nodiscard]] base::Result<Prepared> prepare(const Content &content,
    const std::filesystem::path &target, const base::Secret &passphrase,
    const base::CancelToken &cancel, const Progress &progress = {});

} // namespace latchkey::snapshot

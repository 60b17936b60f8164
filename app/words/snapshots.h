// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/time.h"

#include <QStringList>

#include <string_view>

/// What is said of snapshot files. Kinds of change, of a user's change and of names are the machine
/// words of app/snapshot.
namespace latchkey::words {

/// Why a snapshot was not opened or written; other errors as ever.
[[nodiscard]] QString snapshotSentence(const base::Error &error);

[[nodiscard]] QString snapshotChange(std::string_view kind); ///< "Token lost"
/// "kim was removed"
[[nodiscard]] QString snapshotUserChange(std::string_view kind, const QString &user);
[[nodiscard]] QString snapshotNames(std::string_view names); ///< one sentence
/// "Snapshot of 20 Nov 2026, 09:20"
[[nodiscard]] QString snapshotTitle(base::Instant takenAt);
/// What its header says, one sentence each.
[[nodiscard]] QStringList snapshotHeader(
    base::Instant takenAt, std::size_t macs, const QStringList &kinds, const QString &version);
[[nodiscard]] QString snapshotsCompared(base::Instant before, base::Instant after);
[[nodiscard]] QString snapshotUsersNotCompared();
[[nodiscard]] QString snapshotReadOnly(); ///< why nothing can be done in it

/// What a passphrase must have; empty: it is good.
[[nodiscard]] QString passphraseObstacle(std::size_t length);
[[nodiscard]] QString passphrasesDiffer();

} // namespace latchkey::words

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/secret.h"
#include "base/time.h"

#include <QString>

#include <functional>

namespace latchkey::snapshot {
struct Compared;
}

namespace latchkey::ui {

/// A snapshot that stands in place of a profile's Macs.
struct ShownSnapshot {
    base::Instant takenAt;
    QString file;
};

/// Which Macs go into which file.
struct SnapshotOrder {
    QString file;
    QString filter; ///< as in the search field; empty = all Macs
    bool withNames = false;
};

struct WrittenSnapshot {
    QString file;
    std::size_t macs = 0;
};

/// What a window does with snapshot files. UI thread; calls keep the contract of base/call.h.
class SnapshotDesk {
public:
    SnapshotDesk() = default;
    SnapshotDesk(const SnapshotDesk &) = delete;
    SnapshotDesk &operator=(const SnapshotDesk &) = delete;
    virtual ~SnapshotDesk() = default;

    /// Where imported snapshots are kept.
    [[nodiscard]] virtual QString folder() const = 0;
    /// Shows a file in a window of its own, which asks for the passphrase.
    virtual void open(const QString &file) = 0;
    using Progress = std::function<void(std::size_t done)>;
    [[nodiscard]] virtual base::Call write(SnapshotOrder order, base::Secret passphrase,
        Progress progress, base::Completion<WrittenSnapshot> done)
        = 0;
    /// The shown Macs beside those of a file, from the older to the newer.
    [[nodiscard]] virtual base::Call compare(
        const QString &file, base::Secret passphrase, base::Completion<snapshot::Compared> done)
        = 0;
    /// A shown snapshot beside what the profile's cache holds.
    [[nodiscard]] virtual base::Call compareWithNow(base::Completion<snapshot::Compared> done) = 0;
};

} // namespace latchkey::ui

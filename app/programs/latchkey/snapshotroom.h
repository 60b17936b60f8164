// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/newestjob.h"
#include "programs/engine/snapshots.h"
#include "snapshot/difference.h"
#include "ui/snapshot/snapshotdesk.h"

namespace latchkey::programs {

/// The window's ways to snapshot files, over one engine. Writing and comparing run on a thread of
/// their own; the end is told on the UI thread.
class SnapshotRoom final : public ui::SnapshotDesk {
public:
    /// The engine outlives it.
    explicit SnapshotRoom(Engine &engine);

    [[nodiscard]] QString folder() const override;
    void open(const QString &file) override;
    [[nodiscard]] base::Call write(ui::SnapshotOrder order, base::Secret passphrase,
        Progress progress, base::Completion<ui::WrittenSnapshot> done) override;
    [[nodiscard]] base::Call compare(const QString &file, base::Secret passphrase,
        base::Completion<snapshot::Compared> done) override;
    [[nodiscard]] base::Call compareWithNow(base::Completion<snapshot::Compared> done) override;

private:
    using Written = base::Promise<ui::WrittenSnapshot>;
    using Compared = base::Promise<snapshot::Compared>;
    /// What runs in the background, with the profile's key.
    using Comparing = std::function<base::Result<snapshot::Compared>(
        const base::Secret &profileKey, const base::CancelToken &cancel)>;
    [[nodiscard]] base::Call start(Comparing compare, base::Completion<snapshot::Compared> done);
    void settle(const SnapshotPlan &plan, base::Result<snapshot::Prepared> &prepared,
        const Written &promise);

    Engine &m_engine;
    models::NewestJob m_writing;
    models::NewestJob m_comparing;
    base::Calls m_calls;
};

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "programs/engine/engine.h"
#include "snapshot/writing.h"

/// Snapshots of a profile: what console and command line do alike.
namespace latchkey::programs {

/// Which Macs go into which file.
struct SnapshotWish {
    std::filesystem::path file = {};
    std::string where = {}; ///< the language of the search field; empty = all Macs
    bool withNames = false;
    std::string version = {};
};

/// What one snapshot is made from; gathered on the engine's thread, used on any.
struct SnapshotPlan {
    store::Cache *cache = nullptr; ///< outlives the plan
    SnapshotWish wish;
    std::shared_ptr<const store::View> view;
    snapshot::Front front;
    snapshot::Exceptions exceptions;
};

/// Usage names a wrong filter, or a file that is something else than a file.
[[nodiscard]] base::Result<SnapshotPlan> planSnapshot(Engine &engine, SnapshotWish wish);
/// All Macs of the engine as one side of a comparison.
[[nodiscard]] base::Result<SnapshotPlan> sideOf(Engine &engine);
/// Other names for people, by the profile's key.
[[nodiscard]] snapshot::Pseudonyms pseudonymsFrom(const base::Secret &profileKey);
/// Other names for people, by a key of the profile's that no snapshot holds.
[[nodiscard]] base::Call readPseudonyms(
    Engine &engine, base::Completion<snapshot::Pseudonyms> done);
/// The long part. Any thread.
[[nodiscard]] base::Result<snapshot::Prepared> prepareSnapshot(const SnapshotPlan &plan,
    const snapshot::Pseudonyms &pseudonyms, const base::Secret &passphrase,
    const base::CancelToken &cancel, const snapshot::Progress &progress = {});
/// Notes the file in the audit, and only then gives it its name.
[[nodiscard]] base::Result<void> settleSnapshot(
    Engine &engine, const SnapshotPlan &plan, snapshot::Prepared &prepared);

/// The snapshots that a reviewer keeps: PROFILE/snapshots, encrypted as they came.
[[nodiscard]] std::filesystem::path snapshotFolder(const std::filesystem::path &profile);
/// What was meant: a file, or the name of a kept one without its ending.
[[nodiscard]] std::filesystem::path snapshotFile(
    const std::filesystem::path &profile, const std::string &given);
/// Copies a file, which the caller has verified, under the time at which it was taken.
[[nodiscard]] base::Result<std::filesystem::path> keepSnapshot(const std::filesystem::path &profile,
    const std::filesystem::path &file, const snapshot::Front &front);

inline constexpr const char *snapshotEnding = ".lksnapshot";

} // namespace latchkey::programs

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancellation.h"
#include "domain/diagnosis.h"
#include "snapshot/macs.h"

namespace latchkey::snapshot {

/// Worst first.
enum class ChangeKind {
    TokenLost, ///< held, then not
    Gone,
    TokenGained, ///< not held or unknown, then held
    New,
    StatusChanged, ///< another change of the status
    OptionChanged,
    UsersChanged,
};

enum class UserChangeKind { Removed, Added, LostSecureToken, GotSecureToken };

/// One account, or one entry of the volume that no account is known for.
struct UserChange {
    UserChangeKind kind = UserChangeKind::Added;
    std::string user; ///< the account's name, else the UUID

    bool operator==(const UserChange &) const = default;
};

/// One difference of one Mac; a Mac can have several.
struct Change {
    ChangeKind kind = ChangeKind::New;
    domain::ServerId server;
    domain::DeviceId device;
    std::string name;
    std::string serial;
    domain::Summary before = {}; ///< not of a new Mac
    domain::Summary after = {}; ///< not of one that is gone
    std::vector<UserChange> users = {};
};

struct Difference {
    std::vector<Change> changes; ///< by kind, then as the Macs came
    std::size_t before = 0; ///< Macs on each side
    std::size_t after = 0;

    [[nodiscard]] std::size_t count(ChangeKind kind) const;
};

/// One side of a comparison.
struct Side {
    Macs &macs;
    base::Instant at; ///< its statuses are those of then, by this program's rules
};

/// From `before` to `after`; no more than one Mac of each side is held at a time. The same Mac has
/// the same id, or the same serial, on the same server. Users are left out where the two sides name
/// them differently: see canCompareUsers().
[[nodiscard]] base::Result<Difference> compare(
    const Side &before, const Side &after, bool withUsers, const base::CancelToken &cancel = {});
/// Whether the same person has the same name in both.
[[nodiscard]] bool canCompareUsers(const Front &before, const Front &after);

/// What was compared, and what came out.
struct Compared {
    Front before;
    Front after;
    bool withUsers = false;
    Difference difference = {};
};
/// Two files, each verified to its end before anything is compared.
[[nodiscard]] base::Result<Compared> compareFiles(
    SealedReader &before, SealedReader &after, const base::CancelToken &cancel = {});
/// These Macs of a cache as a side; the front is the one that their own snapshot would have.
struct CacheSide {
    store::Cache &cache;
    std::span<const store::RowId> rows;
    Front front;
};
/// A file, verified as well, with Macs of a cache, from the older of the two to the newer. People
/// of the cache get other names where those of the file have got them.
[[nodiscard]] base::Result<Compared> compareWithCache(SealedReader &file, const CacheSide &cache,
    const Pseudonyms &pseudonyms, const base::CancelToken &cancel = {});
[[nodiscard]] base::Result<Compared> compareCaches(const CacheSide &before, const CacheSide &after,
    const Pseudonyms &pseudonyms, const base::CancelToken &cancel = {});

} // namespace latchkey::snapshot

namespace latchkey::base {

template <> struct WordList<snapshot::ChangeKind> {
    static constexpr std::array<std::string_view, 7> words = {"token-lost", "gone", "token-gained",
        "new", "status-changed", "option-changed", "users-changed"};
};
template <> struct WordList<snapshot::UserChangeKind> {
    static constexpr std::array<std::string_view, 4> words
        = {"removed", "added", "lost-secure-token", "got-secure-token"};
};

} // namespace latchkey::base

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/difference.h"

#include "snapshot/opening.h"
#include "snapshot/userchanges.h"

#include <algorithm>

namespace latchkey::snapshot {

namespace {

using domain::Status;

/// A Mac with what it had at its side's time.
struct Seen {
    domain::Device device;
    domain::Summary summary;

    [[nodiscard]] auto key() const { return std::tie(device.server, device.id); }
};

/// Takes the Macs of a side one by one.
class Walk {
public:
    explicit Walk(const Side &side)
        : m_side(side)
    {
    }
    base::Result<void> step()
    {
        auto mac = m_side.macs.next();
        if (!mac) {
            return tl::unexpected(mac.error());
        }
        m_seen.reset();
        if (*mac) {
            ++m_count;
            auto whole = store::diagnosed(std::move((*mac)->device), m_side.at);
            m_seen = Seen{std::move(whole.device), std::move(whole.summary)};
        }
        return {};
    }
    [[nodiscard]] const std::optional<Seen> &seen() const { return m_seen; }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    const Side &m_side;
    std::optional<Seen> m_seen;
    std::size_t m_count = 0;
};

bool isHeld(Status status)
{
    return status == Status::Escrowed || status == Status::AtRisk;
}

std::optional<ChangeKind> statusChange(Status before, Status after)
{
    if (before == after) {
        return std::nullopt;
    }
    if (isHeld(before) && after == Status::NotEscrowed) {
        return ChangeKind::TokenLost;
    }
    return !isHeld(before) && isHeld(after) ? ChangeKind::TokenGained : ChangeKind::StatusChanged;
}

/// Collects what is different.
class Comparing {
public:
    Comparing(Difference &difference, bool withUsers)
        : m_difference(difference)
        , m_withUsers(withUsers)
    {
    }

    void gone(const Seen &mac) { add(ChangeKind::Gone, mac).before = mac.summary; }
    void came(const Seen &mac) { add(ChangeKind::New, mac).after = mac.summary; }
    void both(const Seen &before, const Seen &after)
    {
        if (const auto kind = statusChange(before.summary.status, after.summary.status)) {
            addBoth(*kind, before, after);
        }
        if (before.summary.option != after.summary.option) {
            addBoth(ChangeKind::OptionChanged, before, after);
        }
        auto users = m_withUsers ? userChanges(before.device.facts, after.device.facts)
                                 : std::vector<UserChange>();
        if (!users.empty()) {
            addBoth(ChangeKind::UsersChanged, before, after).users = std::move(users);
        }
    }

private:
    Change &add(ChangeKind kind, const Seen &mac)
    {
        m_difference.changes.push_back({.kind = kind,
            .server = mac.device.server,
            .device = mac.device.id,
            .name = mac.device.name,
            .serial = mac.device.serial});
        return m_difference.changes.back();
    }
    Change &addBoth(ChangeKind kind, const Seen &before, const Seen &after)
    {
        Change &change = add(kind, after);
        change.before = before.summary;
        change.after = after.summary;
        return change;
    }

    Difference &m_difference;
    bool m_withUsers;
};

// One step: the side that is behind, or both.
base::Result<void> advance(Walk &before, Walk &after, Comparing &comparing)
{
    const auto &left = before.seen();
    const auto &right = after.seen();
    const bool isGone = left && (!right || left->key() < right->key());
    const bool isNew = right && (!left || right->key() < left->key());
    if (isGone) {
        comparing.gone(*left);
        return before.step();
    }
    if (isNew) {
        comparing.came(*right);
        return after.step();
    }
    comparing.both(*left, *right);
    auto stepped = before.step();
    return stepped ? after.step() : stepped;
}

base::Result<Front> verifiedFront(SealedReader &reader)
{
    const auto whole = reader.verify();
    return whole ? readFront(reader) : tl::unexpected(whole.error());
}

/// A cache's side, its people named as the other side names them.
struct Renamed {
    Front front;
    std::unique_ptr<CacheMacs> macs;
};

base::Result<Renamed> renamed(
    const CacheSide &side, const Front &other, const Pseudonyms &pseudonyms)
{
    Renamed made{side.front, nullptr};
    const bool isNeeded = other.names == Names::Pseudonyms && side.front.names == Names::Kept;
    if (isNeeded) {
        made.front.names = Names::Pseudonyms;
        made.front.pseudonymKey = pseudonyms.keyId();
    }
    auto macs = CacheMacs::of(side.cache, side.rows, {}, isNeeded ? &pseudonyms : nullptr);
    if (!macs) {
        return tl::unexpected(macs.error());
    }
    made.macs = std::move(*macs);
    return made;
}

base::Result<Compared> compareSides(
    Compared compared, Macs &before, Macs &after, const base::CancelToken &cancel)
{
    compared.withUsers = canCompareUsers(compared.before, compared.after);
    auto difference = compare({before, compared.before.takenAt}, {after, compared.after.takenAt},
        compared.withUsers, cancel);
    if (!difference) {
        return tl::unexpected(difference.error());
    }
    compared.difference = std::move(*difference);
    return compared;
}

} // namespace

std::size_t Difference::count(ChangeKind kind) const
{
    return static_cast<std::size_t>(std::ranges::count(changes, kind, &Change::kind));
}

base::Result<Difference> compare(
    const Side &before, const Side &after, bool withUsers, const base::CancelToken &cancel)
{
    Difference difference;
    Walk left(before), right(after);
    Comparing comparing(difference, withUsers);
    auto done = left.step();
    if (done) {
        done = right.step();
    }
    while (done && (left.seen() || right.seen())) {
        done = cancel.isCancelled() ? base::fail(base::ErrorKind::Cancelled)
                                    : advance(left, right, comparing);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    difference.before = left.count();
    difference.after = right.count();
    std::ranges::stable_sort(difference.changes, {}, &Change::kind);
    return difference;
}

bool canCompareUsers(const Front &before, const Front &after)
{
    return before.names == after.names && before.names != Names::Hidden
        && before.pseudonymKey == after.pseudonymKey;
}

base::Result<Compared> compareFiles(
    SealedReader &before, SealedReader &after, const base::CancelToken &cancel)
{
    auto left = verifiedFront(before), right = verifiedFront(after);
    if (!left || !right) {
        return tl::unexpected(left ? right.error() : left.error());
    }
    FileMacs leftMacs(before), rightMacs(after);
    return compareSides({std::move(*left), std::move(*right)}, leftMacs, rightMacs, cancel);
}

base::Result<Compared> compareWithCache(SealedReader &file, const CacheSide &cache,
    const Pseudonyms &pseudonyms, const base::CancelToken &cancel)
{
    auto front = verifiedFront(file);
    auto side = front ? renamed(cache, *front, pseudonyms) : tl::unexpected(front.error());
    if (!side) {
        return tl::unexpected(side.error());
    }
    FileMacs macs(file);
    return front->takenAt <= side->front.takenAt
        ? compareSides({std::move(*front), std::move(side->front)}, macs, *side->macs, cancel)
        : compareSides({std::move(side->front), std::move(*front)}, *side->macs, macs, cancel);
}

base::Result<Compared> compareCaches(const CacheSide &before, const CacheSide &after,
    const Pseudonyms &pseudonyms, const base::CancelToken &cancel)
{
    auto left = renamed(before, after.front, pseudonyms);
    auto right = renamed(after, before.front, pseudonyms);
    if (!left || !right) {
        return tl::unexpected(left ? right.error() : left.error());
    }
    return compareSides(
        {std::move(left->front), std::move(right->front)}, *left->macs, *right->macs, cancel);
}

} // namespace latchkey::snapshot

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
    Comparing(std::vector<Change> &changes, bool withUsers)
        : m_changes(changes)
        , m_withUsers(withUsers)
    {
    }

    void gone(const Seen &mac)
    {
        Change change = changeOf(mac);
        change.before = mac.summary;
        add(ChangeKind::Gone, std::move(change));
    }
    void came(const Seen &mac)
    {
        Change change = changeOf(mac);
        change.after = mac.summary;
        add(ChangeKind::New, std::move(change));
    }
    void both(const Seen &before, const Seen &after)
    {
        Change change = changeOf(after);
        change.before = before.summary;
        change.after = after.summary;
        addStates(change);
        if (m_withUsers) {
            change.users = userChanges(before.device.facts, after.device.facts);
        }
        if (!change.users.empty()) {
            add(ChangeKind::UsersChanged, std::move(change));
        }
    }
    /// A Mac whose id changed, as it does at its first enrollment, is neither gone nor new: its
    /// serial tells. What it told of its users before is not compared.
    void joinBySerial()
    {
        std::vector<bool> isJoined(m_changes.size());
        for (const auto &[key, places] : placesBySerial()) {
            if (places.size() == 2 && m_changes[places[0]].kind != m_changes[places[1]].kind) {
                isJoined[places[0]] = isJoined[places[1]] = true;
                join(m_changes[places[0]], m_changes[places[1]]);
            }
        }
        std::size_t at = 0;
        std::erase_if(
            m_changes, [&](const Change &) { return at < isJoined.size() && isJoined[at++]; });
    }

private:
    using SerialKey = std::pair<domain::ServerId, std::string>;

    static Change changeOf(const Seen &mac)
    {
        return {.server = mac.device.server,
            .device = mac.device.id,
            .name = mac.device.name,
            .serial = mac.device.serial};
    }
    void add(ChangeKind kind, Change change)
    {
        change.kind = kind;
        m_changes.push_back(std::move(change));
    }
    void addStates(const Change &change)
    {
        if (const auto kind = statusChange(change.before.status, change.after.status)) {
            add(*kind, change);
        }
        if (change.before.option != change.after.option) {
            add(ChangeKind::OptionChanged, change);
        }
    }
    [[nodiscard]] std::map<SerialKey, std::vector<std::size_t>> placesBySerial() const
    {
        std::map<SerialKey, std::vector<std::size_t>> places;
        for (std::size_t i = 0; i < m_changes.size(); ++i) {
            const Change &change = m_changes[i];
            const bool isAlone = change.kind == ChangeKind::Gone || change.kind == ChangeKind::New;
            if (isAlone && !change.serial.empty()) {
                places[{change.server, change.serial}].push_back(i);
            }
        }
        return places;
    }
    void join(const Change &one, const Change &other)
    {
        const bool isOneNew = one.kind == ChangeKind::New;
        Change change = isOneNew ? one : other;
        change.before = isOneNew ? other.before : one.before;
        addStates(change);
    }

    std::vector<Change> &m_changes;
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
    Comparing comparing(difference.changes, withUsers);
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
    comparing.joinBySerial();
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

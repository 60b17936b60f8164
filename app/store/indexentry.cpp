// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indexentry.h"

#include <algorithm>
#include <limits>

namespace latchkey::store {

std::uint32_t secondsOf(std::optional<base::Instant> at)
{
    if (!at) {
        return noTime;
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*at).time_since_epoch().count();
    constexpr std::int64_t last = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 1, last));
}

IndexEntry entryOf(const IndexRow &row)
{
    const ListRow &list = row.list;
    const domain::Summary &summary = list.summary;
    return {.row = list.row,
        .udid = list.udid,
        .serial = list.serial,
        .name = list.name,
        .user = list.user,
        .accounts = row.accounts,
        .codes = {list.server.text(), list.osVersion, list.model, summary.why, list.hardware,
            list.fileVault, list.enrollment, list.authAllowed},
        .times = {secondsOf(list.lastContact), secondsOf(list.readAt), secondsOf(row.statedAt),
            secondsOf(summary.provenAt), secondsOf(summary.escrowedAt),
            secondsOf(summary.fetchedAt)},
        .status = summary.status,
        .option = summary.option,
        .proof = summary.proof,
        .owner = row.owner,
        .consequences = row.consequences};
}

} // namespace latchkey::store

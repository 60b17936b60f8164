// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/idempotency.h"

#include "base/encoding.h"

#include <chrono>
#include <optional>

namespace latchkey::server {

namespace {

constexpr std::chrono::days keptFor{7};

struct Stored {
    std::string asked;
    Reply reply;
};

base::Result<std::optional<Stored>> find(Session &session, const OnceKey &once)
{
    return session
        .query("select body_hash, status, answer from idempotency where token = ? and key = ?")
        .with(once.token, once.key)
        .one([](const Row &row) {
            return Stored{.asked = row.text(0),
                .reply = {.status = static_cast<int>(row.integer(1)), .body = row.text(2)}};
        });
}

base::Result<void> store(
    Session &session, const OnceKey &once, const Reply &reply, base::Instant now)
{
    const base::Instant oldest = now - keptFor;
    if (auto gone = session.query("delete from idempotency where at < ?").with(oldest).run();
        !gone) {
        return gone;
    }
    const std::string asked = base::blake2b(once.asked);
    return session
        .query("insert into idempotency(token, key, body_hash, status, answer, at) "
               "values(?,?,?,?,?,?)")
        .with(once.token, once.key, Blob{asked}, reply.status, reply.body, now)
        .run();
}

} // namespace

base::Result<std::optional<Outcome>> answeredBefore(Session &session, const OnceKey &once)
{
    const auto stored
        = once.key.empty() ? base::Result<std::optional<Stored>>() : find(session, once);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (!*stored) {
        return std::nullopt;
    }
    return (*stored)->asked == base::blake2b(once.asked)
        ? Outcome((*stored)->reply)
        : Outcome(refuse(422, "This Idempotency-Key was used for another request."));
}

base::Result<Outcome> onlyOnce(Session &session, const OnceKey &once, base::Instant now,
    const std::function<base::Result<Outcome>()> &work)
{
    auto before = answeredBefore(session, once);
    if (!before) {
        return tl::unexpected(before.error());
    }
    if (*before) {
        return std::move(**before);
    }
    auto outcome = work();
    if (outcome && *outcome && !once.key.empty()) {
        if (auto kept = store(session, once, **outcome, now); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return outcome;
}

} // namespace latchkey::server

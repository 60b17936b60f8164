// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rest/revokeelsewhere.h"

#include "server/engine/nanomdmengine.h"
#include "server/engine/tokenview.h"

#include <memory>

namespace latchkey::server {

namespace {

/// What a read of NanoMDM showed.
enum class Held { Yes, No, Unreadable };

std::string_view wordOf(Held held)
{
    switch (held) {
    case Held::Yes:
        return "escrowed";
    case Held::No:
        return "not-escrowed";
    case Held::Unreadable:
        break;
    }
    return "unknown";
}

class RevokeElsewhere {
public:
    RevokeElsewhere(RevokeRules rules, OnceKey once)
        : m_rules(std::move(rules))
        , m_once(std::move(once))
    {
    }

    Outcome run()
    {
        if (auto early = inJob([this](Session &session) { return begin(session); })) {
            return std::move(*early);
        }
        const Held before = read();
        if (auto refused = inJob([&](Session &session) { return mayGoOn(session, before); })) {
            return std::move(*refused);
        }
        // Its answer proves nothing; the next read does.
        std::ignore = m_rules.caller().parts.nanoMdm->nanoMdm().clearToken(m_device->udid);
        const Held after = read();
        auto ended = inJob([&](Session &session) { return end(session, after); });
        return ended ? std::move(*ended) : Outcome(refuse(500, "Nothing was written."));
    }

private:
    using Step = base::Result<std::optional<Outcome>>;

    /// An Outcome ends the request, none lets it go on.
    template <typename Work> std::optional<Outcome> inJob(Work work)
    {
        std::optional<Outcome> outcome;
        const auto done = m_rules.caller().parts.storage.writer().run(
            [&](Session &session) -> base::Result<void> {
                auto worked = work(session);
                if (!worked) {
                    return tl::unexpected(worked.error());
                }
                outcome = std::move(*worked);
                return {};
            });
        return done ? std::move(outcome) : std::optional{Outcome(storeFailed(done.error()))};
    }

    Held read()
    {
        const auto token = m_rules.caller().parts.nanoMdm->nanoMdm().token(m_device->udid);
        if (!token) {
            m_why = token.error();
            return Held::Unreadable;
        }
        return *token ? Held::Yes : Held::No;
    }

    Step ended(Session &session, AuditRecord record, Outcome outcome)
    {
        auto told = m_rules.ended(session, std::move(record), std::move(outcome));
        return told ? Step(std::optional{std::move(*told)}) : tl::unexpected(told.error());
    }

    Step begin(Session &session)
    {
        auto answered = answeredBefore(session, m_once);
        if (!answered || *answered) {
            return answered;
        }
        auto row = DeviceRows(session).byId(m_rules.wish().device);
        if (!row) {
            return tl::unexpected(row.error());
        }
        m_device = std::move(*row);
        return m_device && !m_device->udid.empty()
            ? Step(std::nullopt)
            : ended(session, m_rules.record(), refuse(404, "This server knows no such Mac."));
    }

    Step mayGoOn(Session &session, Held before)
    {
        auto record = m_rules.record();
        record.before = wordOf(before);
        record.after = record.before;
        if (before == Held::Unreadable) {
            return ended(session, std::move(record), unreadable("Nothing was deleted: "));
        }
        if (before == Held::No) {
            if (auto seen = view(session, &TokenView::revoked); !seen) {
                return tl::unexpected(seen.error());
            }
            return ended(session, std::move(record),
                refuse(404, "NanoMDM holds no Bootstrap Token of this Mac."));
        }
        auto allowed = m_rules.mayRevoke(session, m_device->key);
        if (!allowed) {
            return tl::unexpected(allowed.error());
        }
        return *allowed ? Step(std::nullopt)
                        : ended(session, std::move(record), std::move(*allowed));
    }

    Step end(Session &session, Held after)
    {
        auto record = m_rules.record();
        record.before = wordOf(Held::Yes);
        record.after = wordOf(after);
        if (after == Held::Unreadable) {
            auto looked = NanoMdmRows(session).add(m_device->key, ErrandKind::Look);
            return looked ? ended(session, std::move(record),
                       unreadable("NanoMDM was asked to delete the token. Whether it did: "))
                          : tl::unexpected(looked.error());
        }
        if (after == Held::Yes) {
            return ended(session, std::move(record),
                refuse(502, "NanoMDM answered, but it still holds the token."));
        }
        if (auto seen = view(session, &TokenView::revoked); !seen) {
            return tl::unexpected(seen.error());
        }
        auto outcome = onlyOnce(session, m_once, m_rules.now(), [&]() -> base::Result<Outcome> {
            auto done = m_rules.done(session, m_device->key);
            return done ? m_rules.ended(session, std::move(record), Outcome(Reply()))
                        : tl::unexpected(done.error());
        });
        return outcome ? Step(std::optional{std::move(*outcome)}) : tl::unexpected(outcome.error());
    }

    base::Result<void> view(Session &session, base::Result<void> (TokenView::*change)())
    {
        TokenView view(m_rules.caller().parts, session, *m_device);
        return (view.*change)();
    }

    [[nodiscard]] Outcome unreadable(const std::string &what) const
    {
        const bool lacksMigration = m_why.kind == base::ErrorKind::NotFound;
        return refuse(502,
            what
                + (lacksMigration ? "NanoMDM runs without -migration."
                                  : "NanoMDM cannot be read: " + m_why.detail + "."));
    }

    RevokeRules m_rules;
    OnceKey m_once;
    std::optional<DeviceRow> m_device;
    base::Error m_why = {};
};

} // namespace

void revokeElsewhere(RevokeRules rules, OnceKey once)
{
    auto &engine = *rules.caller().parts.nanoMdm;
    const Caller caller = rules.caller();
    const auto revoke = std::make_shared<RevokeElsewhere>(std::move(rules), std::move(once));
    engine.post([caller, revoke] {
        caller.give(revoke->run());
        caller.parts.nanoMdm->courier().kick();
    });
}

} // namespace latchkey::server

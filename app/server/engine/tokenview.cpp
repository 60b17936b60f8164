// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/tokenview.h"

#include "server/commands/queue.h"
#include "server/storage/eventrows.h"
#include "server/storage/vaultrows.h"
#include "server/vault/vault.h"

namespace latchkey::server {

using domain::EventDetail;
using domain::EventKind;

base::Result<bool> TokenView::holds()
{
    return m_parts.vault.holds(m_session, m_device.key);
}

base::Result<void> TokenView::note(const domain::Event &event, std::string_view why)
{
    auto noted = EventRows(m_session).add(m_device.key, event, why);
    return noted ? DeviceRows(m_session).touch(m_device.key) : noted;
}

/// Marks the change if it is one; each has NanoMDM asked anew.
base::Result<bool> TokenView::isNewer(base::Instant at)
{
    NanoMdmRows rows(m_session);
    auto mark = rows.mark(m_device.key);
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    if (mark->tokenAt && *mark->tokenAt > at) {
        return false;
    }
    mark->tokenAt = at;
    mark->isKnown = true;
    ++mark->tokenVersion;
    auto done = rows.setMark(m_device.key, *mark);
    if (done) {
        done = rows.add(m_device.key, ErrandKind::Look);
    }
    return done ? base::Result<bool>(true) : tl::unexpected(done.error());
}

base::Result<void> TokenView::hold(const std::string &fingerprint, base::Instant at)
{
    // The row has no ciphertext: the token is NanoMDM's to keep.
    auto held = VaultRows(m_session).put(m_device.key, SealedToken{}, fingerprint, at);
    return held ? m_parts.queue.askInventory(m_session, m_device, at) : held;
}

base::Result<void> TokenView::drop()
{
    const auto erased = m_parts.vault.erase(m_session, m_device.key);
    return erased ? base::Result<void>() : tl::unexpected(erased.error());
}

base::Result<void> TokenView::toldStored(const std::string &fingerprint, base::Instant at)
{
    const auto newer = isNewer(at);
    if (!newer) {
        return tl::unexpected(newer.error());
    }
    auto done = note({.kind = EventKind::SetToken,
                         .at = at,
                         .detail = EventDetail::Stored,
                         .fingerprint = fingerprint},
        "NanoMDM's message");
    return done && *newer ? hold(fingerprint, at) : done;
}

base::Result<void> TokenView::toldCleared(base::Instant at)
{
    const auto newer = isNewer(at);
    if (!newer) {
        return tl::unexpected(newer.error());
    }
    auto done = note({.kind = EventKind::SetToken, .at = at, .detail = EventDetail::Cleared},
        "NanoMDM's message");
    return done && *newer ? drop() : done;
}

base::Result<void> TokenView::found(const std::optional<std::string> &fingerprint, base::Instant at)
{
    NanoMdmRows rows(m_session);
    auto mark = rows.mark(m_device.key);
    const auto known = VaultRows(m_session).fingerprint(m_device.key);
    if (!mark || !known) {
        return tl::unexpected(mark ? known.error() : mark.error());
    }
    const bool wasKnown = std::exchange(mark->isKnown, true);
    auto done = rows.setMark(m_device.key, *mark);
    if (!done || *known == fingerprint) {
        return done && !wasKnown ? DeviceRows(m_session).touch(m_device.key) : done;
    }
    if (fingerprint) {
        done = note({.kind = EventKind::SetToken,
                        .at = at,
                        .detail = EventDetail::Stored,
                        .fingerprint = fingerprint},
            "found by asking NanoMDM");
        return done ? hold(*fingerprint, at) : done;
    }
    done = note({.kind = EventKind::SetToken, .at = at, .detail = EventDetail::Cleared},
        "found by asking NanoMDM: it holds none");
    return done ? drop() : done;
}

base::Result<void> TokenView::revoked()
{
    NanoMdmRows rows(m_session);
    auto mark = rows.mark(m_device.key);
    if (!mark) {
        return tl::unexpected(mark.error());
    }
    mark->isKnown = true;
    ++mark->tokenVersion; // a look that is on its way read the state before
    auto done = rows.setMark(m_device.key, *mark);
    return done ? drop() : done;
}

} // namespace latchkey::server

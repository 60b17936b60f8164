// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/latchkey/desk.h"

#include "words/errors.h"

#include <algorithm>

/// The part of Desk that adds, edits and removes servers.
namespace latchkey::programs {

namespace {

constexpr int latestBatches = 50;

} // namespace

void Desk::add(ui::NewServer server)
{
    const auto kind = connectors::fromWord<connectors::ServerKind>(server.kind);
    const connectors::ServerEntry entry{.id = domain::ServerId{server.name},
        .kind = kind.value_or(connectors::ServerKind::Latchkey),
        .url = server.url,
        .user = server.vendor.user,
        .caFile = server.caFile,
        .pin = server.pin,
        .names = server.names,
        .query = server.vendor.query,
        .columns = server.vendor.columns,
        .macs = server.vendor.macs};
    if (auto good = connectors::check(entry); !good) {
        Q_EMIT addFailed(good.error());
        return;
    }
    if (m_engine.registry().find(entry.id)) {
        Q_EMIT addFailed({.kind = base::ErrorKind::Conflict, .where = server.name, .detail = {}});
        return;
    }
    m_calls.add(m_engine.secrets().write({.name = entry.id.text()}, std::move(server.secret),
        [this, entry](base::Result<void> written) {
            if (written) {
                keep(entry);
            } else {
                Q_EMIT addFailed(written.error());
            }
        }));
}

void Desk::keep(const connectors::ServerEntry &entry)
{
    if (auto kept = m_engine.addServer(entry); !kept) {
        Q_EMIT addFailed(kept.error());
        return;
    }
    Q_EMIT added(entry.id);
    Q_EMIT changed();
    sync(entry.id);
}

void Desk::edit(ui::ServerChange change)
{
    auto entry = m_engine.registry().find(change.id);
    if (entry) {
        entry->url = change.url;
        entry->caFile = change.caFile;
        entry->pin = change.pin;
        entry->names = change.names;
        entry->user = change.vendor.user;
        entry->macs = change.vendor.macs;
        entry->query = change.vendor.query;
        entry->columns = change.vendor.columns;
    }
    if (const auto good = entry ? connectors::check(*entry) : tl::unexpected(entry.error());
        !good) {
        Q_EMIT editFailed(change.id, good.error());
        return;
    }
    if (!change.secret) {
        keepChange(*entry);
        return;
    }
    entry->secretFile.clear(); // what was typed now counts, not what a file says
    m_calls.add(m_engine.secrets().write({.name = entry->id.text()}, std::move(*change.secret),
        [this, entry = *entry](base::Result<void> written) {
            if (written) {
                keepChange(entry);
            } else {
                Q_EMIT editFailed(entry.id, written.error());
            }
        }));
}

// What was read by the old settings stays until the new ones have brought every Mac.
void Desk::keepChange(const connectors::ServerEntry &entry)
{
    if (auto kept = m_engine.changeServer(entry); !kept) {
        Q_EMIT editFailed(entry.id, kept.error());
        return;
    }
    forgetLinks(entry.id);
    Q_EMIT edited(entry.id);
    Q_EMIT changed();
    if (!m_offline) {
        m_engine.sync().cancel(entry.id);
        m_engine.sync().sync(entry.id, true);
    }
}

// Connections made by an entry that does not hold any more.
void Desk::forgetLinks(const domain::ServerId &id)
{
    m_history.forget(id);
    m_asker.forget(id);
    m_tested.erase(id);
    m_engine.actions().forget(id);
}

QString Desk::removalObstacle(const domain::ServerId &id) const
{
    const auto batches = m_engine.actions().recent(latestBatches);
    if (!batches) {
        return words::sentence(batches.error());
    }
    const auto isOpenHere = [&id](const journal::Step &step) {
        return step.server == id && step.phase != journal::Phase::Settled;
    };
    const bool isBusy = std::ranges::any_of(*batches, [&](const journal::Batch &batch) {
        return batch.state == journal::BatchState::Running
            && std::ranges::any_of(batch.steps, isOpenHere);
    });
    return isBusy ? tr("An action on its Macs is running. Cancel it, or wait for its end.")
                  : QString();
}

void Desk::remove(const domain::ServerId &id, const QString &reason)
{
    if (auto removed = m_engine.removeServer(id, reason.toStdString()); !removed) {
        Q_EMIT removeFailed(id, removed.error());
        return;
    }
    forgetLinks(id);
    m_engine.sync().forget(id);
    m_calls.add(m_engine.secrets().remove({.name = id.text()}, [](const base::Result<void> &) {}));
    m_live.erase(id);
    m_states.erase(id);
    Q_EMIT changed();
    Q_EMIT cacheChanged();
}

} // namespace latchkey::programs

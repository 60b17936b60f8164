// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/activitymodel.h"

#include "ui/actions/batchtexts.h"
#include "ui/common/phrases.h"
#include "ui/servers/servertexts.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace latchkey::ui {

namespace {

QDate dayOf(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(base::toMillis(at)).date();
}

} // namespace

bool ActivityModel::Entry::isSame(const Entry &other) const
{
    return batch == other.batch && server == other.server && heading == other.heading;
}

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ActivityModel::Entry ActivityModel::entryOf(const journal::Batch &batch, base::Instant now) const
{
    const auto count = static_cast<int>(batch.steps.size());
    Entry entry{.batch = fromUtf8(batch.id.text()),
        .title = batchName(batch.kind),
        .what = tr("%n Mac(s): %1", nullptr, count).arg(outcomeText(batch)),
        .when = whenText(batch.createdAt, now),
        .look = lookOf(batch),
        .at = batch.createdAt,
        .runs = isUnderWay(batch) || batch.state == journal::BatchState::Paused};
    if (!batch.who.empty()) {
        entry.what += QStringLiteral(" · ") + fromUtf8(batch.who);
    }
    if (batch.state == journal::BatchState::Paused) {
        entry.look = {Glyph::Pause, Tone::Neutral};
    }
    if (entry.runs && count > 0) {
        entry.progress = 100 * settledSteps(batch) / count;
    }
    return entry;
}

std::optional<ActivityModel::Entry> ActivityModel::entryOf(
    const ServerEntry &server, base::Instant now) const
{
    const QString name = fromUtf8(server.id.text());
    Entry entry{.server = name, .title = tr("Sync %1").arg(name)};
    if (server.isReading && server.total > 0) {
        entry.runs = true;
        entry.at = now;
        entry.look = lookOf(domain::Outcome::Waiting);
        entry.progress = static_cast<int>(100 * server.done / server.total);
        entry.what = tr("%1 of %n Mac(s)", nullptr, static_cast<int>(server.total))
                         .arg(QLocale().toString(static_cast<qulonglong>(server.done)));
    } else if (server.error) {
        entry.at = server.offlineSince.value_or(now);
        entry.look = lookOf(domain::Outcome::Failed);
        entry.what = errorText(*server.error, name);
    } else if (server.readAt) {
        entry.at = *server.readAt;
        entry.look = {Glyph::Check, Tone::Neutral};
        entry.what = tr("%n Mac(s) known", nullptr, static_cast<int>(server.devices));
    } else {
        return {};
    }
    entry.when = entry.runs ? tr("now") : whenText(entry.at, now);
    return entry;
}

std::vector<ActivityModel::Entry> ActivityModel::withHeadings(
    std::vector<Entry> entries, base::Instant now)
{
    std::ranges::stable_sort(entries, [](const Entry &left, const Entry &right) {
        return left.runs != right.runs ? left.runs : left.at > right.at;
    });
    const QDate today = dayOf(now);
    std::vector<Entry> result;
    QString last;
    for (Entry &entry : entries) {
        const QDate day = dayOf(entry.at);
        const QString heading = entry.runs ? tr("Running")
            : day == today                 ? tr("Today")
            : day == today.addDays(-1)     ? tr("Yesterday")
                                           : tr("Older");
        if (heading != last) {
            result.push_back({.heading = heading});
            last = heading;
        }
        result.push_back(std::move(entry));
    }
    return result;
}

void ActivityModel::setEntries(const std::vector<journal::Batch> &batches,
    const std::vector<ServerEntry> &servers, base::Instant now)
{
    std::vector<Entry> entries;
    for (const journal::Batch &batch : batches) {
        Entry entry = entryOf(batch, now);
        if (entry.runs || !m_clearedUntil || entry.at > *m_clearedUntil) {
            entries.push_back(std::move(entry));
        }
    }
    for (const ServerEntry &server : servers) {
        if (auto entry = entryOf(server, now)) {
            entries.push_back(std::move(*entry));
        }
    }
    entries = withHeadings(std::move(entries), now);
    const bool same = std::ranges::equal(entries, m_entries, &Entry::isSame);
    if (same) {
        m_entries = std::move(entries);
        if (!m_entries.empty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int ActivityModel::rowOf(const QString &batch) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&batch](const Entry &entry) { return entry.batch == batch; });
    return found == m_entries.end() || batch.isEmpty()
        ? -1
        : static_cast<int>(found - m_entries.begin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex &index) const
{
    return index.isValid() && index.data(HeadingRole).toBool()
        ? Qt::NoItemFlags
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.heading.isEmpty() ? entry.title : entry.heading;
    case Qt::AccessibleTextRole:
        return entry.heading.isEmpty()
            ? QStringLiteral("%1, %2, %3").arg(entry.title, entry.what, entry.when)
            : entry.heading;
    case BatchRole:
        return entry.batch;
    case ServerRole:
        return entry.server;
    case HeadingRole:
        return !entry.heading.isEmpty();
    case GlyphRole:
        return static_cast<int>(entry.look.glyph);
    case ToneRole:
        return static_cast<int>(entry.look.tone);
    case WhatRole:
        return entry.what;
    case WhenRole:
        return entry.when;
    case ProgressRole:
        return entry.progress;
    default:
        return {};
    }
}

} // namespace latchkey::ui

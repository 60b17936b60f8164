// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "ui/common/look.h"
#include "ui/servers/serverdesk.h"

#include <QAbstractListModel>

#include <set>

namespace latchkey::ui {

/// What runs and what ran, newest first below headings of time: batches of the journal, and what
/// each server's newest sync did.
class ActivityModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        BatchRole = Qt::UserRole + 1, ///< QString, empty for a sync
        ServerRole, ///< QString, of a sync
        HeadingRole, ///< bool
        GlyphRole,
        ToneRole,
        WhatRole, ///< the second line
        WhenRole,
        ProgressRole, ///< int, 0..100; -1 = none
    };

    explicit ActivityModel(QObject *parent);

    void setEntries(const std::vector<journal::Batch> &batches,
        const std::vector<ServerEntry> &servers, base::Instant now);
    [[nodiscard]] std::optional<base::Instant> clearedUntil() const { return m_clearedUntil; }
    /// Finished batches up to here are not listed; the journal keeps them.
    void setClearedUntil(std::optional<base::Instant> until) { m_clearedUntil = until; }
    [[nodiscard]] int rowOf(const QString &batch) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        QString batch = {};
        QString server = {};
        QString heading = {};
        QString title = {};
        QString what = {};
        QString when = {};
        Look look = {};
        int progress = -1;
        base::Instant at = {};
        bool runs = false;
        [[nodiscard]] bool isSame(const Entry &other) const;
    };
    [[nodiscard]] Entry entryOf(const journal::Batch &batch, base::Instant now) const;
    [[nodiscard]] std::optional<Entry> entryOf(const ServerEntry &server, base::Instant now) const;
    [[nodiscard]] static std::vector<Entry> withHeadings(
        std::vector<Entry> entries, base::Instant now);

    std::vector<Entry> m_entries;
    std::optional<base::Instant> m_clearedUntil;
};

} // namespace latchkey::ui

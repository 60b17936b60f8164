// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "ui/servers/serverdesk.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace latchkey::ui {

/// One server in the list: state, name, kind, how many Macs and how old.
class ServerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KindRole, ReadRole, GlyphRole, ToneRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

void fillServerItem(QStandardItem &item, const ServerEntry &server, base::Instant now);

} // namespace latchkey::ui

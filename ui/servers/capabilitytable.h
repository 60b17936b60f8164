// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QWidget>

namespace latchkey::ui {

class CapabilityModel;
class TableView;

/// What each server lets Latchkey do, all of it in sight: the columns share the room, and a reason
/// that is longer than its column breaks into lines.
class CapabilityTable final : public QWidget {
    Q_OBJECT

public:
    CapabilityTable(const QString &title, QWidget *parent);

    void setServers(const std::vector<ServerEntry> &servers);
    [[nodiscard]] TableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void arrangeColumns();

    CapabilityModel *m_model;
    TableView *m_table;
};

} // namespace latchkey::ui

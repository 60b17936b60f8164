// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/cell.h"
#include "ui/servers/serverdesk.h"

#include <QAbstractTableModel>

namespace latchkey::ui {

/// What each server lets Latchkey do: one row a capability, one column a server.
class CapabilityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit CapabilityModel(QObject *parent);

    void setServers(std::vector<ServerEntry> servers);
    [[nodiscard]] Cell cell(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ServerEntry> m_servers;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/capabilitymodel.h"

#include "ui/common/phrases.h"
#include "ui/servers/servertexts.h"
#include "words/values.h"

namespace latchkey::ui {

namespace {

constexpr int capabilities = static_cast<int>(domain::Capability::Push) + 1;

bool sameAnswers(const std::vector<ServerEntry> &a, const std::vector<ServerEntry> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const ServerEntry &left, const ServerEntry &right) {
            return left.id == right.id && left.capabilities == right.capabilities;
        });
}

} // namespace

CapabilityModel::CapabilityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CapabilityModel::setServers(std::vector<ServerEntry> servers)
{
    if (sameAnswers(servers, m_servers)) {
        return;
    }
    beginResetModel();
    m_servers = std::move(servers);
    endResetModel();
}

Cell CapabilityModel::cell(const QModelIndex &index) const
{
    const auto capability = static_cast<domain::Capability>(index.row());
    if (index.column() == 0) {
        return {.text = capabilityText(capability), .wrap = true};
    }
    const ServerEntry &server = m_servers[static_cast<std::size_t>(index.column() - 1)];
    const auto found = server.capabilities.find(capability);
    const domain::AbilityAnswer answer
        = found == server.capabilities.end() ? domain::AbilityAnswer{} : found->second;
    QString reason = abilityReason(answer);
    if (const QString instead = words::insteadOnTheMac(capability, answer.ability);
        !instead.isEmpty()) {
        reason += (reason.isEmpty() ? QString() : QStringLiteral(". ")) + instead;
    }
    //: A reason that follows "Yes" or "No"
    const QString rest = tr(": %1").arg(reason);
    return {.text = abilityText(answer.ability),
        .look = lookOf(answer.ability),
        .font = FontRole::Name,
        .rest = reason.isEmpty() ? QString() : rest,
        .wrap = true};
}

int CapabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : capabilities;
}

int CapabilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_servers.size()) + 1;
}

QVariant CapabilityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    const Cell what = cell(index);
    return what.text + what.rest;
}

QVariant CapabilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Latchkey can")
                        : fromUtf8(m_servers[static_cast<std::size_t>(section - 1)].id.text());
}

} // namespace latchkey::ui

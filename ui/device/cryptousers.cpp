// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device/cryptousers.h"

#include "ui/common/tableview.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHeaderView>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CryptoUsers)
};

enum CryptoColumn { Account, Uuid, Kind, SecureToken, OnVolume, Listed, Compared, ColumnCount };

class CryptoUserModel final : public QAbstractTableModel {
public:
    CryptoUserModel(std::vector<CryptoUserText> rows, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] Cell cell(const QModelIndex &index) const
    {
        const CryptoUserText &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (static_cast<CryptoColumn>(index.column())) {
        case Account:
            return {.text = row.account, .font = FontRole::Name};
        case Uuid:
            return {.text = row.uuid,
                .font = FontRole::Mono,
                .ink = CellInk::Second,
                .elide = Qt::ElideNone,
                .ownDirection = true};
        case Kind:
            return {.text = row.kind};
        case SecureToken:
            return {.text = row.secureToken};
        case OnVolume:
            return {.text = row.onVolume};
        case Listed:
            return {.text = row.listed, .ink = CellInk::Second};
        case Compared:
            return {.text = row.verdict.text, .look = row.verdict.look};
        case ColumnCount:
            break;
        }
        return {};
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return index.isValid() && wanted ? QVariant(cell(index).text) : QVariant();
    }
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
            return {};
        }
        const QStringList heads = {Words::tr("Account"), QStringLiteral("UUID"), Words::tr("Kind"),
            QStringLiteral("SecureToken"), Words::tr("On the volume"), QStringLiteral("fdesetup"),
            Words::tr("Compared")};
        return heads.value(section);
    }

private:
    std::vector<CryptoUserText> m_rows;
};

} // namespace

QWidget *makeCryptoUserTable(const std::vector<CryptoUserText> &rows, QWidget *parent)
{
    auto *model = new CryptoUserModel(rows, parent);
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, parent);
    table->setModel(model);
    table->setStatic();
    table->setAccessibleName(Words::tr("Crypto users"));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight((static_cast<int>(rows.size()) + 1) * rowHeight());
    table->setColumnWidth(Account, px(116));
    table->setColumnWidth(Uuid, px(278));
    table->setColumnWidth(Kind, px(92));
    table->setColumnWidth(SecureToken, px(90));
    table->setColumnWidth(OnVolume, px(96));
    table->setColumnWidth(Listed, px(80));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace latchkey::ui

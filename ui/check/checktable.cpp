// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/checktable.h"

#include "ui/common/tableview.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHeaderView>

namespace latchkey::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(latchkey::ui::CheckTable)
};

enum CheckColumn { Question, Mac, Server, Compared, ColumnCount };

class CheckModel final : public QAbstractTableModel {
public:
    CheckModel(const CheckContent &content, QObject *parent)
        : QAbstractTableModel(parent)
        , m_rows(content.rows)
        , m_server(content.serverName)
    {
    }

    [[nodiscard]] Cell cell(const QModelIndex &index) const
    {
        const CheckRow &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (static_cast<CheckColumn>(index.column())) {
        case Question:
            return {.text = row.question, .font = FontRole::Name};
        case Mac:
            return {.text = row.mac};
        case Server:
            return {.text = row.server, .ink = CellInk::Second};
        case Compared:
            return {.text = row.compared.text,
                .look
                = row.compared.text.isEmpty() ? std::nullopt : std::optional(row.compared.look)};
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
        const QString server = m_server.isEmpty() ? Words::tr("The server says")
                                                  : Words::tr("%1 says").arg(m_server);
        const QStringList heads
            = {Words::tr("Question"), Words::tr("The Mac says"), server, Words::tr("Compared")};
        return heads.value(section);
    }

private:
    std::vector<CheckRow> m_rows;
    QString m_server;
};

} // namespace

QWidget *makeCheckTable(const CheckContent &content, QWidget *parent)
{
    auto *model = new CheckModel(content, parent);
    auto *table
        = new TableView([model](const QModelIndex &index) { return model->cell(index); }, parent);
    table->setModel(model);
    table->setStatic();
    table->setAccessibleName(Words::tr("Mac and server, side by side"));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight((static_cast<int>(content.rows.size()) + 1) * rowHeight());
    table->setColumnWidth(Mac, px(136));
    table->setColumnWidth(Server, px(124));
    table->setColumnWidth(Compared, px(136));
    table->horizontalHeader()->setSectionResizeMode(Question, QHeaderView::Stretch);
    return table;
}

} // namespace latchkey::ui

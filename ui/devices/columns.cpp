// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/columns.h"

#include "models/devicetablemodel.h"
#include "ui/common/celldelegate.h"
#include "ui/common/phrases.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace latchkey::ui {

namespace {

constexpr const char *settingsKey = "devices/columns";

using store::Column;

Column columnAt(const TableView *table, int section)
{
    return static_cast<Column>(
        table->model()->headerData(section, Qt::Horizontal, models::ColumnRole).toInt());
}

int measured(Column column)
{
    switch (column) {
    case Column::Status:
        return 136;
    case Column::Name:
        return 140;
    case Column::Serial:
        return 104;
    case Column::OsVersion:
        return 68;
    case Column::Why:
        return 160;
    case Column::Option:
        return 134;
    case Column::Proof:
        return 146;
    case Column::User:
        return 150;
    case Column::Server:
        return 78;
    case Column::LastContact:
        return 98;
    case Column::DataAge:
        return 84;
    case Column::Udid:
        return 280;
    case Column::Model:
    case Column::Enrollment:
    case Column::Escrowed:
    case Column::Fetched:
    case Column::AuthAllowed:
    case Column::Hardware:
    case Column::FileVault:
        return 150;
    }
    return 120;
}

// For other fonts and languages a status is as wide as its widest word.
int widestStatus()
{
    int width = 0;
    for (const auto status : {domain::Status::NotEscrowed, domain::Status::AtRisk,
             domain::Status::Unknown, domain::Status::Escrowed, domain::Status::NotApplicable}) {
        width = std::max(
            width, CellDelegate::widthOf({.text = statusWord(status), .look = lookOf(status)}));
    }
    return width;
}

} // namespace

Columns::Columns(TableView *table, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_settings(settings)
{
    const QStringList kept = m_settings.value(QLatin1String(settingsKey)).toStringList();
    for (const QString &entry : kept) {
        bool isNumber = false;
        const int column = QStringView(entry).mid(1).toInt(&isNumber);
        if (isNumber && column >= 0 && column <= static_cast<int>(Column::FileVault)) {
            m_chosen[static_cast<Column>(column)] = entry.startsWith(u'+');
        }
    }
    // Numbers close the row; what is off by default stands before them.
    for (const Column last :
        {Column::Proof, Column::User, Column::Server, Column::LastContact, Column::DataAge}) {
        QHeaderView *header = m_table->horizontalHeader();
        for (int section = 0; section < header->count(); ++section) {
            if (columnAt(m_table, section) == last) {
                header->moveSection(header->visualIndex(section), header->count() - 1);
            }
        }
    }
    m_table->horizontalHeader()->setMinimumSectionSize(px(48));
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &Columns::stretch);
    apply();
}

void Columns::setRoom(const Room &room)
{
    if (room != m_room) {
        m_room = room;
        apply();
    }
}

bool Columns::isDefault(Column column) const
{
    switch (column) {
    case Column::Status:
    case Column::Name:
    case Column::Serial:
    case Column::Why:
        return true;
    case Column::OsVersion:
    case Column::Option:
    case Column::DataAge:
        return !m_room.narrow;
    case Column::Server:
        return m_room.severalServers && !m_room.pane && !m_room.narrow;
    case Column::User:
    case Column::Proof:
        return !m_room.pane && !m_room.narrow;
    case Column::LastContact:
    case Column::Model:
    case Column::Udid:
    case Column::Enrollment:
    case Column::Escrowed:
    case Column::Fetched:
    case Column::AuthAllowed:
    case Column::Hardware:
    case Column::FileVault:
        return false;
    }
    return false;
}

bool Columns::isShown(Column column) const
{
    const auto chosen = m_chosen.find(column);
    return chosen == m_chosen.end() ? isDefault(column) : chosen->second;
}

int Columns::widthOf(Column column) const
{
    const int width = px(measured(column));
    return column == Column::Status ? std::max(width, widestStatus()) : width;
}

void Columns::apply()
{
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        const Column column = columnAt(m_table, section);
        m_table->setColumnHidden(section, !isShown(column));
        m_table->setColumnWidth(section, widthOf(column));
    }
    stretch();
}

void Columns::stretch()
{
    int name = -1;
    int why = -1;
    int others = 0;
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        const Column column = columnAt(m_table, section);
        if (column == Column::Name) {
            name = section;
        } else if (column == Column::Why) {
            why = section;
        }
        if (!m_table->isColumnHidden(section)) {
            others += m_table->columnWidth(section);
        }
    }
    const int section = why >= 0 && !m_table->isColumnHidden(why) ? why : name;
    if (section < 0) {
        return;
    }
    others -= m_table->columnWidth(section);
    if (section == why && name >= 0) {
        // A name gives way down to 112 px before a reason is cut.
        const int room = m_table->viewport()->width() - others + m_table->columnWidth(name);
        const int fitting = std::clamp(room - px(184), px(112), widthOf(Column::Name));
        others += fitting - m_table->columnWidth(name);
        m_table->setColumnWidth(name, fitting);
    }
    const int least = px(section == why ? 160 : 100);
    const int width = std::max(least, m_table->viewport()->width() - others);
    if (width != m_table->columnWidth(section)) {
        m_table->setColumnWidth(section, width);
    }
}

void Columns::fillMenu(QMenu *menu)
{
    menu->clear();
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        const Column column = columnAt(m_table, section);
        if (column == Column::Status || column == Column::Name) {
            continue; // a list of Macs needs both
        }
        QAction *action = menu->addAction(
            m_table->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool shown) { choose(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, [this] {
        m_chosen.clear();
        m_settings.remove(QLatin1String(settingsKey));
        apply();
    });
}

void Columns::choose(Column column, bool shown)
{
    // From the first choice on the whole set is the user's: it never shrinks.
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        m_chosen[columnAt(m_table, section)] = !m_table->isColumnHidden(section);
    }
    m_chosen[column] = shown;
    QStringList kept;
    for (const auto &[known, isOn] : m_chosen) {
        kept.append(QStringLiteral("%1%2").arg(isOn ? u'+' : u'-').arg(static_cast<int>(known)));
    }
    m_settings.setValue(QLatin1String(settingsKey), kept);
    apply();
}

} // namespace latchkey::ui

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

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

namespace {

constexpr const char *settingsKey = "devices/columnState";

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

// The machine words of the columns, for settings and files of views.
struct ColumnWord {
    Column column;
    QLatin1String word;
};

constexpr ColumnWord columnWords[] = {{Column::Status, QLatin1String("status")},
    {Column::Name, QLatin1String("name")}, {Column::Serial, QLatin1String("serial")},
    {Column::OsVersion, QLatin1String("os")}, {Column::Why, QLatin1String("why")},
    {Column::Option, QLatin1String("option")}, {Column::DataAge, QLatin1String("age")},
    {Column::User, QLatin1String("user")}, {Column::Server, QLatin1String("server")},
    {Column::LastContact, QLatin1String("contact")}, {Column::Model, QLatin1String("model")},
    {Column::Udid, QLatin1String("udid")}, {Column::Enrollment, QLatin1String("enrollment")},
    {Column::Escrowed, QLatin1String("escrowed")}, {Column::Fetched, QLatin1String("fetched")},
    {Column::AuthAllowed, QLatin1String("allowed")}, {Column::Proof, QLatin1String("proof")},
    {Column::Hardware, QLatin1String("hardware")}, {Column::FileVault, QLatin1String("filevault")}};

QLatin1String wordOf(Column column)
{
    const auto found = std::ranges::find(columnWords, column, &ColumnWord::column);
    return found == std::end(columnWords) ? QLatin1String() : found->word;
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
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &Columns::keep);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_applying && width > 0) {
            m_widths[columnAt(m_table, section)] = width;
            keep();
        }
    });
    setState(m_settings.value(QLatin1String(settingsKey)).toStringList());
    m_table->horizontalHeader()->setMinimumSectionSize(px(48));
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &Columns::stretch);
    apply();
}

// Numbers close the row; what is off by default stands before them.
void Columns::orderAsDefault()
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        header->moveSection(header->visualIndex(section), section);
    }
    for (const Column last :
        {Column::Proof, Column::User, Column::Server, Column::LastContact, Column::DataAge}) {
        for (int section = 0; section < header->count(); ++section) {
            if (columnAt(m_table, section) == last) {
                header->moveSection(header->visualIndex(section), header->count() - 1);
            }
        }
    }
}

// "+name:180" in the order of the header; nothing while all is as it was at first.
QStringList Columns::state() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    QStringList state;
    for (int visual = 0; visual < header->count(); ++visual) {
        const Column column = columnAt(m_table, header->logicalIndex(visual));
        QString entry = (isShown(column) ? u'+' : u'-') + QString(wordOf(column));
        if (const auto width = m_widths.find(column); width != m_widths.end()) {
            entry += QStringLiteral(":%1").arg(width->second);
        }
        state.append(entry);
    }
    return state;
}

void Columns::setState(const QStringList &state)
{
    m_applying = true;
    m_chosen.clear();
    m_widths.clear();
    orderAsDefault();
    QHeaderView *header = m_table->horizontalHeader();
    int place = 0;
    for (const QString &entry : state) {
        const QString word = entry.mid(1).section(u':', 0, 0);
        const auto known = std::ranges::find_if(
            columnWords, [&word](const ColumnWord &each) { return word == each.word; });
        if (known == std::end(columnWords)) {
            continue; // of a newer version
        }
        m_chosen[known->column] = entry.startsWith(u'+');
        if (const int width = entry.section(u':', 1, 1).toInt(); width > 0) {
            m_widths[known->column] = width;
        }
        for (int section = 0; section < header->count(); ++section) {
            if (columnAt(m_table, section) == known->column) {
                header->moveSection(header->visualIndex(section), place++);
            }
        }
    }
    m_applying = false;
    apply();
}

void Columns::keep()
{
    if (m_applying) {
        return;
    }
    takeOver();
    m_settings.setValue(QLatin1String(settingsKey), state());
}

// From the first choice on the whole set is the user's: it never shrinks.
void Columns::takeOver()
{
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        m_chosen[columnAt(m_table, section)] = !m_table->isColumnHidden(section);
    }
}

void Columns::reset()
{
    m_settings.remove(QLatin1String(settingsKey));
    setState({});
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
    if (const auto chosen = m_widths.find(column); chosen != m_widths.end()) {
        return chosen->second;
    }
    const int width = px(measured(column));
    return column == Column::Status ? std::max(width, widestStatus()) : width;
}

void Columns::apply()
{
    m_applying = true;
    for (int section = 0; section < m_table->model()->columnCount(); ++section) {
        const Column column = columnAt(m_table, section);
        m_table->setColumnHidden(section, !isShown(column));
        m_table->setColumnWidth(section, widthOf(column));
    }
    m_applying = false;
    stretch();
}

void Columns::stretch()
{
    if (m_applying) {
        return;
    }
    m_applying = true;
    fit();
    m_applying = false;
}

void Columns::fit()
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
    if (section < 0 || m_widths.contains(columnAt(m_table, section))) {
        return; // as wide as the user made it
    }
    others -= m_table->columnWidth(section);
    if (section == why && name >= 0 && !m_widths.contains(Column::Name)) {
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
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, [this] { reset(); });
}

void Columns::choose(Column column, bool shown)
{
    takeOver();
    m_chosen[column] = shown;
    m_settings.setValue(QLatin1String(settingsKey), state());
    apply();
}

} // namespace latchkey::ui

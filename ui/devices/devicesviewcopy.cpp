// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tableview.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/stickyselection.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

/// The part of DevicesView that copies rows, in the columns and the order that are shown.
namespace latchkey::ui {

namespace {

// A cell that begins like a formula stays text in a spreadsheet.
QString quoted(QString cell)
{
    if (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.at(0))) {
        cell.prepend(u'\'');
    }
    const bool needed = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r');
    return needed ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString line(QStringList cells, DevicesView::Copied format)
{
    if (format == DevicesView::Copied::Text) {
        return cells.join(u'\t') + u'\n';
    }
    for (QString &cell : cells) {
        cell = quoted(cell);
    }
    return cells.join(u',') + QStringLiteral("\r\n");
}

std::vector<int> shownSections(const QHeaderView &header)
{
    std::vector<int> sections;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section)) {
            sections.push_back(section);
        }
    }
    return sections;
}

} // namespace

void DevicesView::copyRows(Copied format)
{
    const std::vector<int> sections = shownSections(*m_table->horizontalHeader());
    const models::DeviceTableModel &model = *m_list->model();
    std::vector<int> rows;
    for (const store::RowId mac : m_selection->macs()) {
        if (const int row = model.rowOf(mac); row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    const auto write = [&](const auto &cellOf) {
        QStringList cells;
        for (const int section : sections) {
            cells.append(cellOf(section));
        }
        return line(cells, format);
    };
    QString text = write([&](int section) {
        return model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : rows) {
        text += write([&](int section) {
            return model.index(row, section).data(Qt::DisplayRole).toString();
        });
    }
    QApplication::clipboard()->setText(text);
    Q_EMIT toasted(tr("%n row(s) copied", nullptr, static_cast<int>(rows.size())));
}

} // namespace latchkey::ui

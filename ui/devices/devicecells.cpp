// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicecells.h"

#include "models/devicetablemodel.h"
#include "ui/common/phrases.h"

namespace latchkey::ui {

namespace {

// As long as the text, so that positions stay; accents and case are gone.
QString folded(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString parts = text.at(i).decomposition();
        result[i] = (parts.isEmpty() ? text.at(i) : parts.at(0)).toCaseFolded();
    }
    return result;
}

bool isMarked(store::Column column)
{
    return column == store::Column::Name || column == store::Column::Serial
        || column == store::Column::User || column == store::Column::Model
        || column == store::Column::Udid;
}

bool isCode(store::Column column)
{
    return column == store::Column::Serial || column == store::Column::Udid;
}

void setStatusLook(Cell &cell, store::Column column, const QModelIndex &index)
{
    if (column == store::Column::Status) {
        cell.look = lookOf(static_cast<domain::Status>(index.data(models::StatusRole).toInt()));
    } else if (column == store::Column::Option) {
        cell.look = lookOf(static_cast<domain::Option>(index.data(models::OptionRole).toInt()));
    } else if (column == store::Column::Proof) {
        cell.look = lookOf(static_cast<domain::Proof>(index.data(models::ProofRole).toInt()));
    }
    if (cell.text.isEmpty()) {
        cell.look.reset(); // an empty cell does not apply
    }
    if (cell.look && cell.look->quiet) {
        cell.ink = CellInk::Second;
    }
}

} // namespace

store::Column DeviceCells::columnOf(const QModelIndex &index)
{
    return static_cast<store::Column>(
        index.model()->headerData(index.column(), Qt::Horizontal, models::ColumnRole).toInt());
}

void DeviceCells::setWords(const QStringList &words)
{
    m_words.clear();
    for (const QString &word : words) {
        m_words.append(folded(word));
    }
}

Cell DeviceCells::operator()(const QModelIndex &index) const
{
    const store::Column column = columnOf(index);
    Cell cell{.text = index.data(Qt::DisplayRole).toString()};
    setStatusLook(cell, column, index);
    if (index.data(models::UnknownRole).toBool() && !cell.look) {
        cell.look = lookOf(domain::Status::Unknown);
    }
    if (column == store::Column::Name) {
        cell.font = FontRole::Name;
        cell.elide = Qt::ElideMiddle;
        cell.rest = hiddenHit(index);
    } else if (isCode(column)) {
        cell.font = FontRole::Mono;
        cell.ink = CellInk::Second;
    } else if (column == store::Column::DataAge || column == store::Column::LastContact) {
        const bool stale
            = column == store::Column::DataAge && index.data(models::StaleRole).toBool();
        cell.atEnd = true;
        cell.ink = stale ? CellInk::Stale : CellInk::Second;
        if (stale) {
            cell.look = Look{Glyph::StatusStale, Tone::Stale};
        }
    }
    cell.ownDirection = isCode(column) || column == store::Column::OsVersion;
    if (isMarked(column)) {
        mark(cell);
    }
    return cell;
}

// "user: Kim Berg", where a word stands in no column that is on screen.
QString DeviceCells::hiddenHit(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const models::DeviceTableModel *>(index.model());
    const store::ListRow *mac = model == nullptr ? nullptr : model->row(index.row());
    if (mac == nullptr || m_words.isEmpty()) {
        return {};
    }
    struct Place {
        store::Column column;
        const std::string &text;
    };
    const Place places[] = {{store::Column::User, mac->user}, {store::Column::Model, mac->model},
        {store::Column::Udid, mac->udid}};
    const QString seen = folded(fromUtf8(mac->name) + u'\n' + fromUtf8(mac->serial));
    for (const QString &word : m_words) {
        if (seen.contains(word)) {
            continue;
        }
        for (const auto &[column, text] : places) {
            if (folded(fromUtf8(text)).contains(word)) {
                return m_isShown(column) ? QString()
                                         : QStringLiteral("  %1: %2")
                                               .arg(model
                                                        ->headerData(static_cast<int>(column),
                                                            Qt::Horizontal, Qt::DisplayRole)
                                                        .toString()
                                                        .toLower(),
                                                   fromUtf8(text));
            }
        }
    }
    return {};
}

void DeviceCells::mark(Cell &cell) const
{
    if (m_words.isEmpty()) {
        return;
    }
    const QString text = folded(cell.text);
    for (const QString &word : m_words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            cell.hits.push_back({at, word.size()});
        }
    }
}

} // namespace latchkey::ui

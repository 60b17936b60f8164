// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palettemodel.h"

#include "ui/window/fuzzy.h"
#include "words/filling.h"

#include <algorithm>

namespace latchkey::ui {

namespace {

constexpr std::size_t mostOfAGroup = 6; // while something is typed

QString spoken(const PaletteEntry &entry)
{
    QStringList parts{entry.text, entry.hint, entry.offReason, entry.keys};
    parts.removeAll(QString());
    return words::joined(parts);
}

} // namespace

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::setGroups(std::vector<PaletteGroup> groups)
{
    beginResetModel();
    m_rows.clear();
    m_groups = std::move(groups);
    rebuild();
    endResetModel();
}

void PaletteModel::setMacs(PaletteGroup macs)
{
    beginResetModel();
    m_rows.clear();
    m_macs = std::move(macs);
    rebuild();
    endResetModel();
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    rebuild();
    endResetModel();
}

void PaletteModel::rebuild()
{
    m_rows.clear();
    m_shown = 0;
    for (const PaletteGroup &group : m_groups) {
        addGroup(group, true);
    }
    addGroup(m_macs, false);
}

void PaletteModel::addGroup(const PaletteGroup &group, bool filtered)
{
    std::vector<Row> found;
    for (const PaletteEntry &entry : group.entries) {
        auto match = fuzzyMatch(entry.text, m_text);
        if (!match && !filtered) {
            match = FuzzyMatch{}; // found by its serial or its user
        }
        if (match) {
            found.push_back({.entry = &entry, .hits = match->hits, .score = match->score});
        }
    }
    if (found.empty()) {
        return;
    }
    std::ranges::stable_sort(found, {}, &Row::score);
    if (!m_text.trimmed().isEmpty() && found.size() > mostOfAGroup) {
        found.resize(mostOfAGroup);
    }
    m_shown += static_cast<int>(found.size());
    m_rows.push_back({.heading = group.title});
    m_rows.insert(m_rows.end(), found.begin(), found.end());
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].entry : nullptr;
}

std::vector<Hit> PaletteModel::hits(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].hits;
}

int PaletteModel::total() const
{
    std::size_t count = m_macs.entries.size();
    for (const PaletteGroup &group : m_groups) {
        count += group.entries.size();
    }
    return static_cast<int>(count);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const PaletteEntry *found = entry(index.row());
    return found != nullptr && found->offReason.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                          : Qt::NoItemFlags;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.entry == nullptr) {
        return role == HeadingRole    ? QVariant(true)
            : role == Qt::DisplayRole ? QVariant(row.heading)
                                      : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.entry->text;
    case Qt::AccessibleTextRole:
        return spoken(*row.entry);
    case HeadingRole:
        return false;
    case HintRole:
        return row.entry->hint;
    case KeysRole:
        return row.entry->keys;
    case OffRole:
        return row.entry->offReason;
    case GlyphRole:
        return static_cast<int>(row.entry->glyph);
    default:
        return {};
    }
}

} // namespace latchkey::ui

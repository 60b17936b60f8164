// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "ui/common/phrases.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace latchkey::ui {

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditModel::append(std::vector<AuditRow> rows, base::Instant now)
{
    m_now = now;
    std::vector<std::size_t> fresh;
    for (AuditRow &row : rows) {
        m_all.push_back(std::move(row));
        if (answers(m_all.back())) {
            fresh.insert(fresh.begin(), m_all.size() - 1);
        }
    }
    if (fresh.empty()) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_shown.insert(m_shown.begin(), fresh.begin(), fresh.end());
    endInsertRows();
}

void AuditModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (std::size_t place = m_all.size(); place-- > 0;) {
        if (answers(m_all[place])) {
            m_shown.push_back(place);
        }
    }
    endResetModel();
}

bool AuditModel::answers(const AuditRow &row) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const journal::AuditRecord &record = row.entry.record;
    const QString text = QStringList{fromUtf8(record.who), auditWhat(record), auditOn(row),
        auditOutcome(record).text, fromUtf8(record.reason), fromUtf8(record.device)}
                             .join(u'\n')
                             .toCaseFolded();
    return std::ranges::all_of(
        m_words, [&text](const QString &word) { return text.contains(word); });
}

std::int64_t AuditModel::newest() const
{
    return m_all.empty() ? 0 : m_all.back().entry.number;
}

const AuditRow *AuditModel::row(int row) const
{
    return row >= 0 && row < rowCount() ? &m_all[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

const AuditRow *AuditModel::before(int row) const
{
    const auto place = row >= 0 && row < rowCount() ? m_shown[static_cast<std::size_t>(row)] : 0;
    return place == 0 ? nullptr : &m_all[place - 1];
}

Cell AuditModel::cell(const QModelIndex &index) const
{
    const AuditRow *found = row(index.row());
    if (found == nullptr) {
        return {};
    }
    const journal::AuditRecord &record = found->entry.record;
    switch (static_cast<AuditColumn>(index.column())) {
    case NumberColumn:
        return {.text = QLocale().toString(static_cast<qlonglong>(found->entry.number)),
            .font = FontRole::Mono,
            .ink = CellInk::Second};
    case TimeColumn:
        return {.text = whenText(record.at, m_now)};
    case WhoColumn:
        return {.text = fromUtf8(record.who),
            .font = record.program == "console" ? FontRole::Name : FontRole::Body};
    case WhatColumn:
        return {.text = auditWhat(record)};
    case OnColumn:
        return {.text = auditOn(*found)};
    case OutcomeColumn: {
        const AuditOutcome outcome = auditOutcome(record);
        return {.text = outcome.text, .look = outcome.look};
    }
    case HashColumn:
        return {.text = shortHash(found->entry.hash),
            .font = FontRole::Mono,
            .ink = CellInk::Second,
            .ownDirection = true};
    case ColumnCount:
        break;
    }
    return {};
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return index.isValid() && wanted ? QVariant(cell(index).text) : QVariant();
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList heads
        = {tr("No."), tr("Time"), tr("Who"), tr("What"), tr("On"), tr("Outcome"), tr("Hash")};
    return heads.value(section);
}

} // namespace latchkey::ui

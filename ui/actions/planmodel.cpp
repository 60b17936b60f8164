// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/planmodel.h"

#include "ui/actions/actiontexts.h"
#include "ui/common/phrases.h"

#include <QLocale>

namespace latchkey::ui {

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setPlans(actions::Plan plan, actions::Plan withAnyway)
{
    m_base = std::move(plan);
    m_anyway = std::move(withAnyway);
    rebuild();
}

void PlanModel::rebuild()
{
    beginResetModel();
    std::vector<actions::PlanLine> lines = m_base.lines;
    for (std::size_t i = 0; i < lines.size() && i < m_anyway.lines.size(); ++i) {
        if (m_ticked.contains(lines[i].target)) {
            lines[i] = m_anyway.lines[i];
        }
    }
    m_plan = actions::makePlan(m_base.kind, std::move(lines), {.anyway = !m_ticked.empty()});
    m_rows.clear();
    for (const bool included : {true, false}) {
        const std::size_t heading = m_rows.size();
        m_rows.push_back({-1, included});
        for (std::size_t i = 0; i < m_plan.lines.size(); ++i) {
            if (m_plan.lines[i].isIncluded() == included) {
                m_rows.push_back({static_cast<int>(i), included});
            }
        }
        if (m_rows.size() == heading + 1) {
            m_rows.pop_back();
        }
    }
    endResetModel();
    Q_EMIT planChanged();
}

const actions::PlanLine &PlanModel::lineOf(const Row &row) const
{
    return m_plan.lines[static_cast<std::size_t>(row.line)];
}

bool PlanModel::isHeading(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].line < 0;
}

bool PlanModel::isTickable(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    return at.line >= 0 && (lineOf(at).anywayPossible || m_ticked.contains(lineOf(at).target));
}

// Where the server cannot delete the token, a person at the Mac can.
bool PlanModel::offersCommand(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    if (at.line < 0 || m_plan.kind != domain::ActionKind::Revoke) {
        return false;
    }
    const domain::LeftAloneReason reason = lineOf(at).leftAlone;
    return reason == domain::LeftAloneReason::ScopeMissing
        || reason == domain::LeftAloneReason::NoCapability
        || reason == domain::LeftAloneReason::CapabilityUnknown;
}

bool PlanModel::isTicked(int row) const
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    return at.line >= 0 && m_ticked.contains(lineOf(at).target);
}

void PlanModel::setTicked(int row, bool ticked)
{
    const Row &at = m_rows[static_cast<std::size_t>(row)];
    if (!isTickable(row)) {
        return;
    }
    if (ticked) {
        m_ticked.insert(lineOf(at).target);
    } else {
        m_ticked.erase(lineOf(at).target);
    }
    rebuild();
}

Cell PlanModel::headingCell(const Row &row) const
{
    const std::size_t count = m_plan.count();
    Cell cell{.font = FontRole::LabelName};
    if (row.included) {
        cell.text = includedHeading(m_plan.kind, count);
        cell.look = Look{Glyph::Check, Tone::Neutral};
    } else {
        const auto alone = static_cast<qulonglong>(m_plan.lines.size() - count);
        cell.text = tr("Left alone: %1").arg(QLocale().toString(alone));
        cell.look = Look{Glyph::StatusNotApplicable, Tone::Neutral};
    }
    return cell;
}

Cell PlanModel::cell(const QModelIndex &index) const
{
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.line < 0) {
        return index.column() == MacColumn ? headingCell(row) : Cell{};
    }
    const actions::PlanLine &line = lineOf(row);
    switch (static_cast<PlanColumn>(index.column())) {
    case MacColumn:
        return {.text = fromUtf8(line.name), .font = FontRole::Name, .elide = Qt::ElideMiddle};
    case SerialColumn:
        return {.text = fromUtf8(line.serial),
            .font = FontRole::Mono,
            .ink = CellInk::Second,
            .ownDirection = true};
    case HardwareColumn:
        return {.text = hardwareWord(line.hardware), .ink = CellInk::Second};
    case WhatColumn:
        break;
    case ColumnCount:
        return {};
    }
    Cell what{.text = lineText(m_plan.kind, line), .wrap = true};
    if (offersCommand(index.row())) {
        what.link = tr("Copy the command for the Mac");
        what.wrap = false;
    }
    if (isTickable(index.row())) {
        what.check = isTicked(index.row());
        what.rest = what.text.isEmpty() ? QString() : QStringLiteral(" · %1").arg(what.text);
        what.text = tr("Delete anyway");
        what.font = FontRole::Name;
        what.wrap = false;
    }
    return what;
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const Cell what = cell(index);
        return what.link.isEmpty() ? what.text + what.rest
                                   : QStringLiteral("%1. %2").arg(what.text + what.rest, what.link);
    }
    if (role == Qt::CheckStateRole && index.column() == WhatColumn && isTickable(index.row())) {
        return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
    }
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<PlanColumn>(section)) {
    case MacColumn:
        return tr("Mac");
    case SerialColumn:
        return tr("Serial");
    case HardwareColumn:
        return tr("Hardware");
    case WhatColumn:
        return tr("What happens");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/stepmodel.h"

#include "ui/actions/batchtexts.h"
#include "ui/common/phrases.h"
#include "words/values.h"

namespace latchkey::ui {

StepModel::StepModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void StepModel::setBatch(const journal::Batch &batch, base::Instant now)
{
    m_now = now;
    const bool sameMacs = batch.id == m_batch.id && batch.steps.size() == m_batch.steps.size();
    if (!sameMacs) {
        beginResetModel();
        m_batch = batch;
        endResetModel();
        return;
    }
    m_batch = batch;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const journal::Step *StepModel::step(int row) const
{
    return row >= 0 && row < rowCount() ? &m_batch.steps[static_cast<std::size_t>(row)] : nullptr;
}

Cell StepModel::outcomeCell(const journal::Step &step) const
{
    Cell cell{.text = words::word(step.outcome), .look = lookOf(step)};
    if (step.outcome == domain::Outcome::Queued || step.outcome == domain::Outcome::LeftAlone) {
        cell.ink = CellInk::Second;
    }
    return cell;
}

// Re-sending makes no token: only one that was read back from the server counts.
Cell StepModel::tokenCell(const journal::Step &step) const
{
    if (m_batch.kind != domain::ActionKind::ResendOptions) {
        return {};
    }
    if (step.token) {
        return {.text = tr("Verified"), .look = lookOf(domain::Outcome::Verified)};
    }
    const bool isOnTheMac = step.outcome == domain::Outcome::Verified
        || step.outcome == domain::Outcome::Acknowledged;
    return isOnTheMac ? Cell{.text = tr("Not yet"), .look = lookOf(domain::Outcome::Queued)}
                      : Cell{.text = QStringLiteral("–"), .ink = CellInk::Second};
}

Cell StepModel::cell(const QModelIndex &index) const
{
    const journal::Step *step = this->step(index.row());
    if (step == nullptr) {
        return {};
    }
    switch (static_cast<StepColumn>(index.column())) {
    case MacColumn:
        return {.text = fromUtf8(step->name.empty() ? step->serial : step->name),
            .font = FontRole::Name,
            .elide = Qt::ElideMiddle};
    case ServerColumn:
        return {.text = fromUtf8(step->server.text())};
    case OutcomeColumn:
        return outcomeCell(*step);
    case TokenColumn:
        return tokenCell(*step);
    case DetailColumn:
        return {.text = stepDetail(m_batch.kind, *step), .ink = CellInk::Second};
    case TimeColumn: {
        const auto at = step->settledAt ? step->settledAt : step->sentAt;
        return {.text = at ? whenText(*at, m_now) : QString(), .ink = CellInk::Second};
    }
    case ColumnCount:
        break;
    }
    return {};
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batch.steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    const bool wanted = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return index.isValid() && wanted ? QVariant(cell(index).text) : QVariant();
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const bool resend = m_batch.kind == domain::ActionKind::ResendOptions;
    switch (static_cast<StepColumn>(section)) {
    case MacColumn:
        return tr("Mac");
    case ServerColumn:
        return tr("Server");
    case OutcomeColumn:
        return resend ? tr("Option on the Mac") : tr("Outcome");
    case TokenColumn:
        return tr("Token on the server");
    case DetailColumn:
        return tr("Detail");
    case TimeColumn:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace latchkey::ui

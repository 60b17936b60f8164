// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionservice.h"
#include "ui/actions/actiontexts.h"
#include "ui/common/phrases.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/device/devicepane.h"
#include "ui/device/exceptiondesk.h"
#include "ui/device/recordcontent.h"
#include "ui/devices/actionbar.h"
#include "ui/devices/chipbar.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/stickyselection.h"
#include "ui/servers/serverdesk.h"
#include "ui/window/context.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

/// The part of DevicesView that answers keys and follows the selection.
namespace latchkey::ui {

namespace {

constexpr std::size_t mostWeighed = 200; // larger selections are weighed by the preview only
constexpr std::size_t mostDescribed = 200;

} // namespace

// Macs that left the cache for good are no part of the selection any more.
void DevicesView::settleSelection()
{
    std::vector<store::RowId> away = m_selection->macsOutOfView();
    if (away.size() > mostDescribed) {
        away.clear();
    }
    if (const auto rows = m_context.cache.rows(away)) {
        for (const store::ListRow &row : *rows) {
            std::erase(away, row.row);
        }
        m_selection->settle(away);
    }
}

void DevicesView::showSelection()
{
    const auto view = m_list->model()->view();
    const std::size_t selected = m_selection->count();
    const std::size_t shown = view == nullptr ? 0 : view->rows.size();
    m_bar->setState({selected, m_selection->outOfView(), shown});
    m_bar->setVisible(selected > 1 || (selected == 1 && !isPaneShown()));
    QString picked
        = selected == 0 ? QString() : tr("%n selected", nullptr, static_cast<int>(selected));
    if (const std::size_t away = m_selection->outOfView(); away > 0) {
        picked += tr(", %n out of view", nullptr, static_cast<int>(away));
    }
    Q_EMIT statusChanged(statusText(), picked);
    if (selected > 1) {
        showOverview();
    } else {
        showRecord();
    }
    m_adviceRest.start();
}

QString DevicesView::statusText() const
{
    const auto view = m_list->model()->view();
    const std::size_t shown = view == nullptr ? 0 : view->rows.size();
    //: %1 shown, %n all
    return tr("%1 of %n Mac(s)", nullptr, view == nullptr ? 0 : static_cast<int>(view->total))
        .arg(locale().toString(static_cast<qulonglong>(shown)));
}

void DevicesView::showRecord()
{
    if (m_selection->count() > 1) {
        return;
    }
    const auto record = m_details->record();
    if (record == nullptr) {
        m_pane->setOverview({.name = tr("No Mac chosen"), .about = {}});
        return;
    }
    const base::Instant now = m_context.clock.now();
    DeviceContent content = contentOf(*record, now);
    const auto accepted = m_context.exceptions.of({record->device.server, record->device.id});
    if (accepted && *accepted) {
        addAcceptance(content, record->summary.status, **accepted, now);
    }
    m_pane->setContent(content);
}

void DevicesView::showOverview()
{
    std::vector<store::RowId> macs = m_selection->macs();
    const std::size_t count = macs.size();
    macs.resize(std::min(count, mostDescribed));
    const auto rows = m_context.cache.rows(macs);
    m_pane->setOverview(overviewOf(rows ? *rows : std::vector<store::ListRow>{}, count));
}

void DevicesView::showAdvice()
{
    const std::vector<actions::Target> macs = targets();
    QString advice;
    for (const auto kind : {domain::ActionKind::ResendOptions, domain::ActionKind::Prove,
             domain::ActionKind::Revoke}) {
        QString off;
        if (!macs.empty() && macs.size() <= mostWeighed) {
            if (const auto plan = m_context.actions.plan(kind, macs, {.anyway = true})) {
                const QString text = adviceText(*plan);
                off = plan->count() == 0 ? text : QString();
                advice = advice.isEmpty() && off.isEmpty() ? text : advice;
            }
        }
        if (kind == domain::ActionKind::Revoke && m_selection->isAllThatMatch()) {
            off = tr("Revoke: never for all that match; select the Macs one by one");
        }
        m_bar->setOffReason(kind, off);
        if (kind == domain::ActionKind::ResendOptions) {
            m_pane->setOffReasons({off, m_context.offReason(tr("Off in offline mode"))});
        }
    }
    m_bar->setAdvice(advice);
}

std::vector<actions::Target> DevicesView::targets() const
{
    std::vector<store::RowId> macs = m_selection->macs();
    if (macs.empty() && m_selection->currentMac()) {
        macs.push_back(*m_selection->currentMac());
    }
    std::vector<actions::Target> result;
    if (const auto rows = m_context.cache.rows(macs)) {
        for (const store::ListRow &row : *rows) {
            result.push_back({row.server, row.device});
        }
    }
    return result;
}

bool DevicesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_search && searchKey(key)) {
            return true;
        }
        if (watched == m_table && key.matches(QKeySequence::Paste) && pasteList()) {
            return true;
        }
        if (watched == m_table && key.matches(QKeySequence::SelectAll)) {
            selectShown();
            return true;
        }
        if (watched == m_table && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            openCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

// The focus in the search does not disable the list.
bool DevicesView::searchKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste)) {
        return pasteList();
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    default:
        return false;
    }
}

void DevicesView::moveCurrent(int by)
{
    const int rows = m_list->model()->rowCount();
    if (rows == 0) {
        return;
    }
    const int from = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -by;
    const QModelIndex to = m_list->model()->index(std::clamp(from + by, 0, rows - 1), 0);
    // A selection of several is kept; a single one goes along.
    const bool single = m_selection->count() <= 1;
    m_selection->setCurrentIndex(to,
        single ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
               : QItemSelectionModel::NoUpdate);
    m_table->scrollTo(to);
}

void DevicesView::openCurrent()
{
    if (const auto mac = m_selection->currentMac()) {
        Q_EMIT openRequested(static_cast<qint64>(*mac));
    }
}

void DevicesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DevicesView::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void DevicesView::toggleChip(int number)
{
    m_chips->toggle(number);
}

bool DevicesView::stepBack()
{
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (m_pasted != nullptr) {
        rememberFilter();
        setPasted(nullptr);
        return true;
    }
    if (m_search->hasFocus()) {
        focusTable();
        return true;
    }
    if (m_selection->count() > 1 || m_selection->outOfView() > 0) {
        m_selection->clearSelection();
        return true;
    }
    if (isPaneShown()) {
        setPaneShown(false);
        return true;
    }
    return false;
}

void DevicesView::selectShown()
{
    m_selection->selectShown();
}

void DevicesView::selectNext(int count)
{
    const int from = m_table->currentIndex().row();
    const int last = std::min(from + count, m_list->model()->rowCount() - 1);
    if (from >= 0 && last > from) {
        m_selection->select(
            QItemSelection(m_list->model()->index(from, 0), m_list->model()->index(last, 0)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

bool DevicesView::copyCommand()
{
    const DeviceContent &content = m_pane->content();
    for (const FindingText &finding : content.findings) {
        for (const StepText &step : finding.steps) {
            if (!step.command.isEmpty()) {
                QApplication::clipboard()->setText(step.command);
                Q_EMIT toasted(tr("Command copied"));
                return true;
            }
        }
    }
    return false;
}

void DevicesView::copySummary()
{
    const DeviceContent &content = m_pane->content();
    if (!content.summary.isEmpty()) {
        QApplication::clipboard()->setText(content.summary);
        Q_EMIT toasted(tr("Summary of %1 copied").arg(content.name));
    }
}

std::optional<store::RowId> DevicesView::currentMac() const
{
    return m_selection->currentMac();
}

QString DevicesView::currentName() const
{
    return m_pane->content().name;
}

QString DevicesView::placeOf(store::RowId mac) const
{
    const int row = m_list->model()->rowOf(mac);
    //: %1 the place of a Mac in the list, %2 how many Macs it has
    return row < 0
        ? QString()
        : tr("%1 of %2")
              .arg(locale().toString(row + 1), locale().toString(m_list->model()->rowCount()));
}

bool DevicesView::isSettled() const
{
    const auto record = m_details->record();
    const bool isPaneReady = m_selection->count() > 1
        || (record != nullptr && record->row == m_selection->currentMac());
    return isPaneReady && !m_rest.isActive() && !m_adviceRest.isActive();
}

bool DevicesView::isAllThatMatch() const
{
    return m_selection->isAllThatMatch();
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cache.h"
#include "ui/common/buttons.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/devices/chipbar.h"
#include "ui/devices/columns.h"
#include "ui/devices/devicesview.h"
#include "ui/devices/listbar.h"
#include "ui/devices/savenamedialog.h"
#include "ui/devices/stickyselection.h"
#include "ui/window/context.h"
#include "words/errors.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>

/// The part of DevicesView that decides which Macs are listed: search, chips, pasted lists, saved
/// views, back and forward.
namespace latchkey::ui {

namespace {

constexpr int mostLines = 5000;

QStringList linesOf(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n]+"));
    QStringList lines;
    for (const QString &line : text.split(breaks, Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    lines.removeDuplicates();
    return lines;
}

MacList found(const store::Cache &cache, const QStringList &lines, const base::CancelToken &token)
{
    MacList list{.lines = static_cast<int>(lines.size())};
    for (const QString &line : lines) {
        if (token.isCancelled()) {
            break;
        }
        const auto rows = cache.find(line.toStdString());
        if (!rows || rows->empty()) {
            list.missing.append(line);
            continue;
        }
        for (const store::ListRow &row : *rows) {
            list.macs.push_back(row.row);
        }
    }
    return list;
}

} // namespace

FilterState DevicesView::filterState() const
{
    return {m_search->text(), m_list->chips(), m_pasted};
}

void DevicesView::setFilterState(const FilterState &state)
{
    m_chips->setChips(state.chips);
    m_list->setChips(state.chips);
    noteQuestion();
    setPasted(state.list);
    m_search->setText(state.search);
}

// Who goes to a filter wants its Macs: the first of them is chosen once they are there.
void DevicesView::setFilter(const QString &filter)
{
    m_history.remember(filterState());
    const FilterState wanted{.search = filter};
    m_choosesFirst = wanted != filterState();
    setFilterState(wanted);
    m_history.remember(wanted);
    if (!m_choosesFirst) {
        chooseFirst();
    }
}

void DevicesView::chooseFirst()
{
    m_choosesFirst = m_asksAnew = false;
    if (m_list->model()->rowCount() > 0) {
        const QModelIndex first = m_list->model()->index(0, 0);
        m_selection->setCurrentIndex(
            first, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(first);
    }
}

// The same question that is read again asks for nothing new.
void DevicesView::noteQuestion()
{
    m_asksAnew = m_asksAnew || m_list->isAsking();
}

// Who looks for a Mac is to see it, and to act on it: where the current one is not among those that
// were found, the first of them is. A selection of several is kept; a single one goes along.
void DevicesView::showFound()
{
    m_asksAnew = false;
    const auto current = m_selection->currentMac();
    const models::DeviceTableModel &model = *m_list->model();
    if (!current || model.rowCount() == 0 || model.rowOf(*current) >= 0) {
        return;
    }
    const bool goesAlong = m_selection->count() <= 1 && !m_selection->isAllThatMatch();
    const QModelIndex first = model.index(0, 0);
    m_selection->setCurrentIndex(first,
        goesAlong ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                  : QItemSelectionModel::NoUpdate);
    m_table->scrollTo(first);
}

// Typing is one step: it is remembered when it rests.
void DevicesView::rememberFilter()
{
    m_history.remember(filterState());
}

void DevicesView::goBack()
{
    rememberFilter();
    if (const auto state = m_history.back()) {
        setFilterState(*state);
    }
}

void DevicesView::goForward()
{
    if (const auto state = m_history.forward()) {
        setFilterState(*state);
    }
}

// Several lines are a list of Macs; one line is a search like any other.
bool DevicesView::pasteList()
{
    const QStringList lines = linesOf(QApplication::clipboard()->text());
    if (lines.size() < 2) {
        return false;
    }
    if (lines.size() > mostLines) {
        Q_EMIT toasted(tr("A list may have %n line(s)", nullptr, mostLines));
        return true;
    }
    m_listJob.start([this, lines, &cache = m_context.cache](const base::CancelToken &token) {
        auto list = std::make_shared<const MacList>(found(cache, lines, token));
        return models::NewestJob::End([this, list = std::move(list)] {
            rememberFilter();
            setFilterState({.list = list});
        });
    });
    return true;
}

void DevicesView::setPasted(const std::shared_ptr<const MacList> &list)
{
    m_pasted = list;
    m_listBar->setList(list);
    m_list->setAmong(
        list == nullptr ? nullptr : std::make_shared<const std::vector<store::RowId>>(list->macs));
    noteQuestion();
}

void DevicesView::createViewMenu(QHBoxLayout *row)
{
    m_viewMenu = new QMenu(this);
    m_viewButton = makeButton({.glyph = Glyph::ChevronDown, .kind = ButtonKind::Quiet}, this);
    m_viewButton->setLayoutDirection(
        isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow behind the words
    showViewName(SavedViews::builtIn().front().name);
    row->addWidget(m_viewButton);
    connect(m_viewButton, &QPushButton::clicked, this, [this] {
        fillViewMenu();
        m_viewMenu->popup(m_viewButton->mapToGlobal(QPoint(0, m_viewButton->height() + 1)));
    });
}

void DevicesView::showViewName(const QString &name)
{
    m_viewName = name;
    m_viewButton->setText(name);
    m_viewButton->setAccessibleName(tr("%1, saved view, choose another").arg(name));
}

void DevicesView::fillViewMenu()
{
    m_viewMenu->clear();
    const auto add = [this](QMenu *menu, const QString &text, auto run) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    const auto addView = [&](const SavedView &view) {
        QAction *action = add(m_viewMenu, view.name, [this, view] { showSavedView(view); });
        action->setCheckable(true);
        action->setChecked(view.name == m_viewName);
    };
    for (const SavedView &view : SavedViews::builtIn()) {
        addView(view);
    }
    m_viewMenu->addSeparator();
    for (const SavedView &view : m_views.saved()) {
        addView(view);
    }
    m_viewMenu->addSeparator();
    add(m_viewMenu, tr("Save view…\tCtrl+S"), [this] { saveView(); });
    QMenu *remove = m_viewMenu->addMenu(tr("Remove view"));
    remove->setEnabled(!m_views.saved().empty());
    for (const SavedView &view : m_views.saved()) {
        add(remove, view.name, [this, view] { removeView(view); });
    }
    add(m_viewMenu, tr("Export views…"), [this] {
        exportViews();
    })->setEnabled(!m_views.saved().empty());
    add(m_viewMenu, tr("Import views…"), [this] { importViews(); });
}

void DevicesView::showSavedView(const SavedView &view)
{
    rememberFilter();
    setFilterState({.search = view.search, .chips = view.chips});
    m_list->setSort(view.sort);
    if (!view.columns.isEmpty()) {
        m_columns->setState(view.columns);
    }
    showViewName(view.name);
    rememberFilter();
}

void DevicesView::saveView()
{
    QStringList taken;
    for (const SavedView &view : m_views.saved()) {
        taken.append(view.name);
    }
    QStringList fixed;
    for (const SavedView &view : SavedViews::builtIn()) {
        fixed.append(view.name);
    }
    const QString name = fixed.contains(m_viewName) ? QString() : m_viewName;
    auto *dialog = new SaveNameDialog(name, taken, fixed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_views.save({dialog->name(), m_search->text(), m_list->chips(), m_list->sort(),
            m_columns->state()});
        showViewName(dialog->name());
        Q_EMIT toasted(tr("View “%1” saved").arg(dialog->name()));
    });
    dialog->open();
}

void DevicesView::removeView(const SavedView &view)
{
    m_views.remove(view.name);
    if (m_viewName == view.name) {
        showViewName(SavedViews::builtIn().front().name);
    }
    Q_EMIT undoable(tr("View “%1” removed").arg(view.name), [this, view] { m_views.save(view); });
}

void DevicesView::exportViews()
{
    auto *dialog = new QFileDialog(this, tr("Export views"), QString(), tr("Views (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto done = m_views.exportTo(file);
        done ? Q_EMIT toasted(tr("Views exported to %1").arg(file)) : showTrouble(done.error());
    });
    dialog->open();
}

void DevicesView::importViews()
{
    auto *dialog = new QFileDialog(this, tr("Import views"), QString(), tr("Views (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const auto count = m_views.importFrom(file);
        count ? Q_EMIT toasted(tr("%n view(s) imported", nullptr, *count))
              : showTrouble(count.error());
    });
    dialog->open();
}

// Words that begin a filter, for the hand that does not know the language.
void DevicesView::fillFilterMenu(QMenu *menu)
{
    menu->clear();
    const std::pair<QString, QString> starts[] = {{tr("macOS version"), QStringLiteral("os:>=")},
        {tr("Reason"), QStringLiteral("why:")}, {tr("Server"), QStringLiteral("server:")},
        {tr("User"), QStringLiteral("user:")}, {tr("Account"), QStringLiteral("account:")},
        {tr("Model"), QStringLiteral("model:")}, {tr("Hardware"), QStringLiteral("hardware:")},
        {tr("FileVault"), QStringLiteral("filevault:")}, {tr("Proof"), QStringLiteral("proof:")},
        {tr("Enrollment"), QStringLiteral("enrollment:")},
        {tr("Escrowed before or after"), QStringLiteral("escrowed:<")},
        {tr("Data age"), QStringLiteral("age:>")},
        {tr("Consequence"), QStringLiteral("consequence:")}};
    for (const auto &[text, start] : starts) {
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, start = start] { m_search->startTerm(start); });
    }
}

void DevicesView::openFilterMenu()
{
    fillFilterMenu(m_filterMenu);
    m_filterMenu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height() + 1)));
}

} // namespace latchkey::ui

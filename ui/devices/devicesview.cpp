// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/devicesview.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/progressstrip.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/common/viewheader.h"
#include "ui/device/devicepane.h"
#include "ui/device/recordcontent.h"
#include "ui/devices/actionbar.h"
#include "ui/devices/chipbar.h"
#include "ui/devices/columns.h"
#include "ui/devices/listbar.h"
#include "ui/devices/stickyselection.h"
#include "ui/servers/serverdesk.h"
#include "ui/style/metrics.h"
#include "ui/window/context.h"
#include "words/errors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace latchkey::ui {

namespace {

constexpr std::chrono::milliseconds paneRest{80};
constexpr std::chrono::milliseconds adviceRest{120};
constexpr const char *paneKey = "devices/pane";
constexpr std::chrono::milliseconds filterRest{700};
constexpr int narrowPaneWidth = 352;

} // namespace

DevicesView::DevicesView(const Context &context, QMenu *deviceMenu, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(std::make_unique<models::DeviceListController>(context.cache, context.clock))
    , m_details(std::make_unique<models::DeviceDetails>(context.cache, context.clock))
    , m_views(context.settings)
{
    m_paneWanted = context.settings.value(QLatin1String(paneKey), true).toBool();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader(layout);
    createToolbar(layout);
    createTable();
    createPane(deviceMenu, layout);
    createActionBar(layout);
    createMenus(deviceMenu);
    connectTable();
    m_list->refresh();
}

DevicesView::~DevicesView()
{
    if (!m_splitter->sizes().contains(0)) {
        m_context.settings.setValue(QLatin1String(splitterKey), m_splitter->saveState());
    }
}

void DevicesView::fillHeaderMenu(QMenu *menu, int section)
{
    const auto column = static_cast<store::Column>(
        m_list->model()->headerData(section, Qt::Horizontal, models::ColumnRole).toInt());
    const QString title
        = m_list->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    QAction *hide = menu->addAction(tr("Hide “%1”").arg(title));
    hide->setEnabled(column != store::Column::Status && column != store::Column::Name);
    connect(hide, &QAction::triggered, this, [this, column, title] {
        m_columns->choose(column, false);
        Q_EMIT undoable(tr("Column “%1” hidden").arg(title),
            [this, column] { m_columns->choose(column, true); });
    });
    auto *all = new QMenu(tr("Columns"), menu);
    m_columns->fillMenu(all);
    menu->addMenu(all);
}

void DevicesView::setComfortable(bool comfortable)
{
    m_context.settings.setValue(QLatin1String(comfortableKey), comfortable);
    m_table->setComfortable(comfortable);
}

bool DevicesView::isComfortable() const
{
    return m_context.settings.value(QLatin1String(comfortableKey)).toBool();
}

void DevicesView::connectTable()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(paneRest);
    m_adviceRest.setSingleShot(true);
    m_adviceRest.setInterval(adviceRest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const auto mac = m_selection->currentMac()) {
            m_details->show(*mac);
        }
    });
    m_filterRest.setSingleShot(true);
    m_filterRest.setInterval(filterRest);
    connect(&m_filterRest, &QTimer::timeout, this, &DevicesView::rememberFilter);
    connect(&m_adviceRest, &QTimer::timeout, this, &DevicesView::showAdvice);
    connect(m_details.get(), &models::DeviceDetails::recordChanged, this, &DevicesView::showRecord);
    connect(m_list.get(), &models::DeviceListController::viewChanged, this, &DevicesView::showView);
    connect(m_list.get(), &models::DeviceListController::filterErrorChanged, this,
        &DevicesView::showFilterError);
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this, [this] { m_rest.start(); });
    connect(m_selection, &StickySelection::macsChanged, this, &DevicesView::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, &DevicesView::openCurrent);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &DevicesView::sortBy);
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->setText(m_search->text() + text);
    });
    m_table->installEventFilter(this);
}

void DevicesView::addToHeader(QWidget *widget)
{
    m_headerRow->addWidget(widget);
}

void DevicesView::refresh()
{
    m_list->refresh();
    m_list->model()->refreshRows();
    m_details->refresh();
    m_adviceRest.start();
}

void DevicesView::setServer(const domain::ServerId &server)
{
    m_list->setServer(server);
    noteQuestion();
}

void DevicesView::search(const QString &text)
{
    QStringList words;
    if (const auto filter = query::parse(text.toStdString())) {
        for (const query::Term &term : filter->terms) {
            if (term.key == query::Key::Word) {
                words.append(QString::fromStdString(term.value));
            }
        }
    }
    m_cells.setWords(words);
    m_list->setFilterText(text);
    noteQuestion();
    m_filterRest.start();
}

void DevicesView::sortBy(int section)
{
    const auto column = static_cast<store::Column>(
        m_list->model()->headerData(section, Qt::Horizontal, models::ColumnRole).toInt());
    const store::Sort now = m_list->sort();
    if (now.column != column) {
        m_list->setSort({column, false});
    } else if (!now.descending) {
        m_list->setSort({column, true});
    } else {
        m_list->setSort({}); // the third click restores: worst first, then name
    }
}

void DevicesView::showView()
{
    const auto view = m_list->model()->view();
    m_chips->setCounts(*view);
    const store::Sort sort = m_list->sort();
    for (int section = 0; section < m_list->model()->columnCount(); ++section) {
        const int column
            = m_list->model()->headerData(section, Qt::Horizontal, models::ColumnRole).toInt();
        if (column == static_cast<int>(sort.column)) {
            m_table->horizontalHeader()->setSortIndicator(
                section, sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    }
    if (!m_table->currentIndex().isValid() && m_list->model()->rowCount() > 0
        && !m_selection->currentMac()) {
        // QTableView::selectRow() finds no column in a mirrored layout.
        m_selection->setCurrentIndex(m_list->model()->index(0, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (m_choosesFirst && !m_list->isAsking()) {
        chooseFirst();
    } else if (m_asksAnew && !m_list->isAsking()) {
        showFound();
    }
    showEmptyState();
    settleSelection();
    showSelection();
}

void DevicesView::showEmptyState()
{
    const auto view = m_list->model()->view();
    m_stack->setCurrentWidget(view->rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!view->rows.empty()) {
        return;
    }
    const store::Chips &chips = m_list->chips();
    const bool filtered = chips != store::Chips{} || m_pasted != nullptr;
    const auto no = static_cast<std::size_t>(domain::Status::NotEscrowed);
    if (view->total == 0) {
        m_empty->setMessage({Glyph::Devices, Tone::Neutral}, tr("No Mac has been read yet"),
            tr("Rows appear here as the servers send them."));
        m_empty->setActions({});
    } else if (!m_search->text().isEmpty()) {
        m_empty->setMessage({Glyph::Search, Tone::Neutral},
            tr("No Mac matches “%1”").arg(m_search->text()),
            filtered ? tr("Searched name, serial, UDID, user and model, with filters on.")
                     : tr("Searched name, serial, UDID, user and model."));
        m_empty->setActions(tr("Clear search"), filtered ? tr("Clear filter") : QString());
    } else if (chips.status[no] && view->byStatus[no] == 0) {
        m_empty->setMessage(lookOf(domain::Status::Escrowed),
            tr("Every eligible Mac has its token on the server"),
            tr("None of the %n Mac(s) is without one.", nullptr, static_cast<int>(view->total)));
        m_empty->setActions({}, tr("Clear filter"));
    } else {
        m_empty->setMessage({Glyph::Filter, Tone::Neutral}, tr("No Mac is left by these filters"),
            tr("%n Mac(s) in all.", nullptr, static_cast<int>(view->total)));
        m_empty->setActions({}, tr("Clear filter"));
    }
}

void DevicesView::showFilterError()
{
    const QString error = m_list->filterError();
    m_filterError->setVisible(!error.isEmpty());
    m_filterError->setMessage(
        {Glyph::Warning, Tone::Risk}, tr("The search cannot be read."), error);
}

void DevicesView::showTrouble(const base::Error &error)
{
    m_filterError->show();
    m_filterError->setMessage(
        {Glyph::Warning, Tone::Risk}, tr("That did not work."), words::sentence(error));
}

void DevicesView::updateRoom()
{
    const bool narrow = window()->width() < px(1180);
    m_columns->setRoom({.narrow = narrow,
        .pane = isPaneShown(),
        .severalServers = m_context.servers.servers().size() > 1});
    m_columnsButton->setText(narrow ? QString() : tr("Columns"));
    m_columnsButton->setToolTip(narrow ? tr("Columns") : QString());
    m_filterButton->setText(narrow ? QString() : tr("Filter"));
    m_filterButton->setToolTip(
        narrow ? tr("Add a filter (Ctrl+Shift+F)") : QStringLiteral("Ctrl+Shift+F"));
    m_bar->setNarrow(narrow);
    if (isPaneShown() && narrow && m_pane->width() > px(narrowPaneWidth)) {
        m_splitter->setSizes({width() - px(narrowPaneWidth), px(narrowPaneWidth)});
    }
    m_pane->setMaximumWidth(std::max(px(320), width() / 2));
}

void DevicesView::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateRoom();
}

bool DevicesView::isPaneShown() const
{
    return !m_pane->isHidden();
}

void DevicesView::setPaneShown(bool shown)
{
    m_paneWanted = shown;
    m_context.settings.setValue(QLatin1String(paneKey), shown);
    const bool inside = m_pane->isAncestorOf(focusWidget());
    m_pane->setVisible(shown);
    if (inside && !shown) {
        focusTable();
    }
    updateRoom();
    showSelection();
}

void DevicesView::togglePane()
{
    setPaneShown(!isPaneShown());
}

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
#include "ui/devices/devicesview.h"
#include "ui/devices/listbar.h"
#include "ui/devices/stickyselection.h"
#include "ui/servers/serverdesk.h"
#include "ui/settings/preferences.h"
#include "ui/style/metrics.h"
#include "ui/window/context.h"
#include "words/errors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

/// The part of DevicesView that makes its widgets.
namespace latchkey::ui {

namespace {

constexpr int usualPaneWidth = 404;
constexpr int searchWidth = 320;

} // namespace

void DevicesView::createHeader(QVBoxLayout *layout)
{
    auto *header = new ViewHeader(tr("Devices"), this);
    m_headerRow = header->row();
    createViewMenu(m_headerRow);
    m_search = new SearchField(header);
    m_search->setPlaceholderText(tr("Name, serial, UDID, user or model"));
    m_search->setAccessibleName(tr("Search Macs by name, serial, UDID, user or model"));
    m_search->setFixedWidth(px(searchWidth));
    m_search->completeFilters();
    m_search->installEventFilter(this);
    m_headerRow->addStretch();
    m_headerRow->addWidget(m_search);
    layout->addWidget(header);
    m_banner = new Banner(Banner::Shape::Across, this);
    m_banner->hide();
    m_filterError = new Banner(Banner::Shape::Across, this);
    m_filterError->hide();
    m_progress = new ProgressStrip(this);
    m_progress->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_filterError);
    layout->addWidget(m_progress);
    connect(m_search, &QLineEdit::textChanged, this, &DevicesView::search);
}

void DevicesView::createToolbar(QVBoxLayout *layout)
{
    m_chips = new ChipBar(this);
    m_columnsMenu = new QMenu(this);
    m_columnsButton = makeButton(
        {.text = tr("Columns"), .glyph = Glyph::Columns, .kind = ButtonKind::Quiet}, m_chips);
    m_columnsButton->setAccessibleName(tr("Columns, choose"));
    m_filterMenu = new QMenu(this);
    m_filterButton = makeButton(
        {.text = tr("Filter"), .glyph = Glyph::Plus, .kind = ButtonKind::Quiet}, m_chips);
    m_filterButton->setAccessibleName(tr("Filter, add one"));
    setTabOrder(m_filterButton, m_columnsButton); // as they stand
    m_chips->addAside(m_columnsButton);
    m_chips->addAside(m_filterButton);
    layout->addWidget(m_chips);
    m_listBar = new ListBar(this);
    layout->addWidget(m_listBar);
    connect(m_filterButton, &QPushButton::clicked, this, &DevicesView::openFilterMenu);
    connect(m_listBar, &ListBar::removed, this, [this] {
        rememberFilter();
        setPasted(nullptr);
    });
    connect(m_listBar, &ListBar::toasted, this, &DevicesView::toasted);
    connect(m_chips, &ChipBar::chipsChosen, this, [this](const store::Chips &chips) {
        rememberFilter();
        m_list->setChips(chips);
        noteQuestion();
        m_filterRest.start();
    });
    connect(m_columnsButton, &QPushButton::clicked, this, [this] {
        m_columns->fillMenu(m_columnsMenu);
        m_columnsMenu->popup(
            m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height() + 1)));
    });
}

void DevicesView::createTable()
{
    m_content = new QWidget(this);
    m_stack = new QStackedLayout(m_content);
    m_table = new TableView([this](const QModelIndex &index) { return m_cells(index); }, m_content);
    m_table->setAccessibleName(tr("Macs"));
    m_selection = new StickySelection(m_list->model(), this);
    m_table->setModel(m_list->model());
    m_table->setSelectionModel(m_selection);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_cells.setShown([this](store::Column column) {
        return !m_table->isColumnHidden(static_cast<int>(column));
    });
    m_columns = new Columns(m_table, m_context.settings, this);
    m_empty = new EmptyState(m_content);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_content->setMinimumWidth(px(320));
    connect(m_empty, &EmptyState::firstTriggered, m_search, &QLineEdit::clear);
    connect(m_empty, &EmptyState::secondTriggered, this, [this] {
        rememberFilter();
        setFilterState({.search = m_search->text()});
    });
}

void DevicesView::createPane(QMenu *deviceMenu, QVBoxLayout *layout)
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_pane = new DevicePane(deviceMenu, this);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    layout->addWidget(m_splitter, 1);
    m_pane->setVisible(m_paneWanted);
    if (!m_splitter->restoreState(
            m_context.settings.value(QLatin1String(splitterKey)).toByteArray())) {
        m_splitter->setSizes({px(1000), px(usualPaneWidth)});
    }
    connect(m_pane, &DevicePane::closeRequested, this, [this] { setPaneShown(false); });
    connect(m_pane, &DevicePane::openRequested, this, &DevicesView::openCurrent);
    connect(m_pane, &DevicePane::resendRequested, this,
        [this] { Q_EMIT actionRequested(domain::ActionKind::ResendOptions); });
    connect(m_pane, &DevicePane::readAgainRequested, this, &DevicesView::readAgainRequested);
    connect(m_pane, &DevicePane::explainRequested, this, &DevicesView::explainRequested);
    connect(m_pane, &DevicePane::checkRequested, this, &DevicesView::checkRequested);
    connect(m_pane, &DevicePane::copied, this, &DevicesView::toasted);
}

void DevicesView::createMenus(QMenu *deviceMenu)
{
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, deviceMenu](QPoint at) {
        if (m_table->currentIndex().isValid()) {
            deviceMenu->popup(m_table->viewport()->mapToGlobal(at));
        }
    });
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillHeaderMenu(menu, header->logicalIndexAt(at));
        menu->popup(header->mapToGlobal(at));
    });
    setComfortable(m_context.settings.value(QLatin1String(comfortableKey)).toBool());
}

void DevicesView::createActionBar(QVBoxLayout *layout)
{
    m_bar = new ActionBar(this);
    m_bar->hide();
    if (Preferences(m_context.settings).hideRevoke()) {
        m_bar->hideRevoke();
    }
    layout->addWidget(m_bar);
    connect(m_bar, &ActionBar::actionRequested, this, &DevicesView::actionRequested);
    connect(m_bar, &ActionBar::selectAllRequested, this, &DevicesView::selectShown);
    connect(m_bar, &ActionBar::copyRequested, this, [this] { copyRows(); });
    connect(m_bar, &ActionBar::clearRequested, this, [this] { m_selection->clearSelection(); });
}

std::vector<QWidget *> DevicesView::regions() const
{
    return {m_headerRow->parentWidget(), m_banner, m_filterError, m_chips, m_listBar, m_content,
        m_bar, m_pane};
}

} // namespace latchkey::ui

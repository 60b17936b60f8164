// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devicedetails.h"
#include "models/devicelistcontroller.h"
#include "models/newestjob.h"
#include "ui/actions/previewdialog.h"
#include "ui/common/page.h"
#include "ui/devices/devicecells.h"
#include "ui/devices/filterstate.h"
#include "ui/devices/savedviews.h"

#include <QTimer>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace latchkey::ui {

class ActionBar;
class Banner;
class ChipBar;
class Columns;
class DevicePane;
class EmptyState;
class ListBar;
class ProgressStrip;
class SearchField;
class StickySelection;
class TableView;
struct Context;

/// All Macs: search, chips, table, the pane of the current one, and what to do with a selection.
class DevicesView final : public Page {
    Q_OBJECT

public:
    /// `deviceMenu` holds the actions on the current Mac; borrowed.
    DevicesView(const Context &context, QMenu *deviceMenu, QWidget *parent);
    ~DevicesView() override;

    [[nodiscard]] models::DeviceListController &list() { return *m_list; }
    [[nodiscard]] const StickySelection &selection() const { return *m_selection; }
    [[nodiscard]] ProgressStrip *progress() const { return m_progress; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    void addToHeader(QWidget *widget) override;
    void takeFocus() override { focusTable(); }
    void refresh() override;
    /// The search field takes this text, as if typed; chips are off, the first Mac is chosen.
    void setFilter(const QString &filter);
    [[nodiscard]] FilterState filterState() const;
    void setFilterState(const FilterState &state);
    /// Through the filters that were shown.
    void goBack();
    void goForward();
    /// The clipboard's lines become a list of Macs; false: it holds no list.
    bool pasteList();
    void saveView();
    void openFilterMenu();
    void setComfortable(bool comfortable);
    [[nodiscard]] bool isComfortable() const;
    void setServer(const domain::ServerId &server);
    void focusSearch() override;
    void focusTable();
    void toggleChip(int number);
    void togglePane();
    [[nodiscard]] bool isPaneShown() const;
    /// Esc: search, then selection, then pane. False: nothing was left to step back from.
    bool stepBack() override;
    void moveCurrent(int by);
    void selectShown();
    /// Adds `count` rows below the current one to the selection.
    void selectNext(int count);
    enum class Copied { Text, Csv };
    void copyRows(Copied format = Copied::Text);
    bool copyCommand() override;
    void copySummary();
    void openCurrent();
    [[nodiscard]] std::optional<store::RowId> currentMac() const;
    [[nodiscard]] QString currentName() const;
    /// "11 of 37": where a Mac stands in the list; empty while it is out of view.
    [[nodiscard]] QString placeOf(store::RowId mac) const;
    /// Table, pane and action bar say what was asked last.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isAllThatMatch() const;
    /// The selected Macs, or the current one where none is selected.
    [[nodiscard]] std::vector<actions::Target> targets() const;
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;

Q_SIGNALS:
    void actionRequested(latchkey::domain::ActionKind kind);
    void openRequested(qint64 row); ///< a store::RowId
    void readAgainRequested(); ///< the current Mac
    void explainRequested(latchkey::domain::FindingId finding);
    void checkRequested(); ///< the current Mac's outputs shall be compared

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr const char *comfortableKey = "devices/comfortableRows";
    static constexpr const char *splitterKey = "devices/splitter";

    void createHeader(QVBoxLayout *layout);
    void createViewMenu(QHBoxLayout *row);
    void createToolbar(QVBoxLayout *layout);
    void createMenus(QMenu *deviceMenu);
    void createTable();
    void createPane(QMenu *deviceMenu, QVBoxLayout *layout);
    void createActionBar(QVBoxLayout *layout);
    void connectTable();
    void showView();
    void showEmptyState();
    void settleSelection();
    void showSelection();
    void showAdvice();
    void showRecord();
    void showOverview();
    void showFilterError();
    void showTrouble(const base::Error &error);
    void rememberFilter();
    void chooseFirst();
    void noteQuestion();
    void showFound();
    void setPasted(const std::shared_ptr<const MacList> &list);
    void showViewName(const QString &name);
    void fillViewMenu();
    void fillFilterMenu(QMenu *menu);
    void fillHeaderMenu(QMenu *menu, int section);
    void showSavedView(const SavedView &view);
    void removeView(const SavedView &view);
    void exportViews();
    void importViews();
    void updateRoom();
    void sortBy(int section);
    void search(const QString &text);
    [[nodiscard]] bool searchKey(const QKeyEvent &event);
    void setPaneShown(bool shown);

    const Context &m_context;
    std::unique_ptr<models::DeviceListController> m_list;
    std::unique_ptr<models::DeviceDetails> m_details;
    DeviceCells m_cells;
    SearchField *m_search = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    Banner *m_filterError = nullptr;
    Banner *m_banner = nullptr;
    ProgressStrip *m_progress = nullptr;
    ChipBar *m_chips = nullptr;
    QPushButton *m_columnsButton = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    Columns *m_columns = nullptr;
    StickySelection *m_selection = nullptr;
    DevicePane *m_pane = nullptr;
    ActionBar *m_bar = nullptr;
    ListBar *m_listBar = nullptr;
    QPushButton *m_viewButton = nullptr;
    QMenu *m_viewMenu = nullptr;
    QPushButton *m_filterButton = nullptr;
    QMenu *m_filterMenu = nullptr;
    SavedViews m_views;
    QString m_viewName;
    std::shared_ptr<const MacList> m_pasted;
    FilterHistory m_history;
    QTimer m_filterRest; ///< a filter is remembered after a rest
    QTimer m_rest; ///< the pane follows the current row after a rest
    QTimer m_adviceRest;
    bool m_paneWanted = true;
    bool m_choosesFirst = false; ///< when the answer to the filter comes
    bool m_asksAnew = false; ///< until that answer is shown
    models::NewestJob m_listJob; ///< looks up a pasted list
};

} // namespace latchkey::ui

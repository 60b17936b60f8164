// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/overview/overviewsource.h"
#include "ui/overview/tokenalarm.h"

#include <QPointer>

#include <array>

class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;
class CausesView;
class ChartPanel;
class CoverageTile;
class DoNext;
class EmptyState;
class ProgressStrip;
class Tile;
class TrendView;
class VersionsView;
struct Context;

/// Are we safe, and what today: every number opens its Macs.
class OverviewView final : public Page {
    Q_OBJECT

public:
    OverviewView(const Context &context, QWidget *parent);

    [[nodiscard]] OverviewSource &source() { return m_source; }
    [[nodiscard]] ProgressStrip *progress() const { return m_progress; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    void addToHeader(QWidget *widget) override;
    /// To the worst tile that has Macs, as soon as one is known.
    void takeFocus() override;
    void refresh() override;
    void setServer(const domain::ServerId &server);
    /// While the demo simulates its past, a loss is history and raises no alarm. At its end the
    /// focus goes to the tile that is the worst then, unless the person has moved it.
    void setSettled(bool settled);
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;

Q_SIGNALS:
    void resendRequested(const std::vector<latchkey::actions::Target> &macs);
    /// The coverage as a file for someone.
    void reportRequested();
    /// Once for each time that more Macs have lost their token.
    void tokensLost(int macs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum TilePlace { NotEscrowedTile, AtRiskTile, UnknownTile, PendingTile, StaleTile };

    void createHeader(QVBoxLayout *layout);
    void createContent();
    void createTiles(QVBoxLayout *layout);
    void createPanels(QVBoxLayout *layout);
    void connectParts();
    void showNumbers();
    void focusFirstNumbers();
    void focus(QWidget *part);
    void showTiles();
    void showPanels();
    void showAlarm();
    void arrange();
    void arrangeTiles(bool oneRow);
    void arrangePanels(bool twoColumns);
    [[nodiscard]] QString withoutAccepted(const QString &filter) const;
    void request(const QString &filter);
    [[nodiscard]] QString filterOf(std::size_t tile) const;

    const Context &m_context;
    OverviewSource m_source;
    QHBoxLayout *m_headerRow = nullptr;
    TokenAlarm m_alarm;
    bool m_isSettled = true;
    bool m_wantsFocus = false; ///< once there are numbers
    QPointer<QWidget> m_focused; ///< what takeFocus() chose
    Banner *m_banner = nullptr;
    Banner *m_alarmBanner = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedLayout *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_numbers = nullptr; ///< coverage and tiles
    QGridLayout *m_tileGrid = nullptr;
    QGridLayout *m_panelGrid = nullptr;
    CoverageTile *m_coverage = nullptr;
    std::array<Tile *, 5> m_tiles = {};
    TrendView *m_trend = nullptr;
    CausesView *m_causes = nullptr;
    VersionsView *m_versions = nullptr;
    ChartPanel *m_trendPanel = nullptr;
    ChartPanel *m_causesPanel = nullptr;
    ChartPanel *m_versionsPanel = nullptr;
    DoNext *m_next = nullptr;
};

} // namespace latchkey::ui

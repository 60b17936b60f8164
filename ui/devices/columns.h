// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/index.h"

#include <QObject>
#include <QStringList>

#include <map>

class QMenu;
class QSettings;

namespace latchkey::ui {

class TableView;

/// Which columns the Devices table shows, in which order and how wide they are. A set that the user
/// chose never shrinks; the default set does when the window is narrow.
class Columns final : public QObject {
    Q_OBJECT

public:
    Columns(TableView *table, QSettings &settings, QObject *parent);

    /// What decides the default set.
    struct Room {
        bool narrow = false; ///< below 1180 px
        bool pane = false;
        bool severalServers = false;

        bool operator==(const Room &) const = default;
    };
    void setRoom(const Room &room);
    /// Fills the menu with one checkable entry a column.
    void fillMenu(QMenu *menu);
    /// What a saved view keeps of the columns: "+name:180", "-user" in the header's order.
    [[nodiscard]] QStringList state() const;
    /// Empty = the default set.
    void setState(const QStringList &state);
    void reset();
    void choose(store::Column column, bool shown);
    /// Gives the rest of the width to *Why*, or to *Name* without it.
    void stretch();

private:
    [[nodiscard]] bool isShown(store::Column column) const;
    [[nodiscard]] bool isDefault(store::Column column) const;
    [[nodiscard]] int widthOf(store::Column column) const;
    void apply();
    void fit();
    void keep();
    void takeOver();
    void orderAsDefault();

    TableView *m_table;
    QSettings &m_settings;
    Room m_room;
    std::map<store::Column, bool> m_chosen;
    std::map<store::Column, int> m_widths; ///< as the user made them
    bool m_applying = false; ///< sizes change by themselves, not by the user
};

} // namespace latchkey::ui

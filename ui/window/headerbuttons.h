// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace latchkey::ui {

/// What the header of every view ends with: Commands and Sync, without words where room is short.
class HeaderButtons final : public QWidget {
    Q_OBJECT

public:
    HeaderButtons(QAction *commands, QAction *sync, QWidget *parent);

    void setNarrow(bool narrow);
    /// Non-empty: syncing is off, and why.
    void setSyncOff(const QString &reason);

private:
    QAction *m_syncAction;
    QPushButton *m_commands;
    QPushButton *m_commandsIcon;
    QPushButton *m_sync;
};

} // namespace latchkey::ui

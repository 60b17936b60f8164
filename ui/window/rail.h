// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/glyph.h"

#include <QWidget>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace latchkey::ui {

class RailButton;
class ServerSwitch;

/// The places of the window at its leading side, with words or, when there is no room, without.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    /// Adds a view below the others; its index is what viewChosen() tells.
    void addView(Glyph glyph, const QString &word);
    /// Adds a command at the foot.
    RailButton *addFoot(Glyph glyph, const QString &word);

    /// -1: none of them.
    void setCurrent(int view);
    void setCount(int view, const QString &count);
    void setViewEnabled(int view, bool enabled);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setServerSwitch(const QString &name, const QString &count, QMenu *menu);

Q_SIGNALS:
    void viewChosen(int view);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    ServerSwitch *m_switch;
    QMenu *m_menu = nullptr;
    QButtonGroup *m_views;
    QVBoxLayout *m_viewLayout;
    QVBoxLayout *m_footLayout;
    bool m_narrow = false;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/look.h"
#include "ui/window/places.h"

#include <QWidget>

#include <optional>

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

    /// Adds a view below the others, or at the foot.
    void addView(Place place);

    /// Nothing: none of them.
    void setCurrent(std::optional<Place> place);
    void setCount(Place place, const QString &count);
    /// A glyph before the count: something runs, or failed unseen.
    void setLook(Place place, std::optional<Look> look);
    void setViewEnabled(Place place, bool enabled);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    void setServerSwitch(const QString &name, const QString &count, QMenu *menu);

Q_SIGNALS:
    void viewChosen(latchkey::ui::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] RailButton *button(Place place) const;
    void step(int by);

    ServerSwitch *m_switch;
    QMenu *m_menu = nullptr;
    QButtonGroup *m_views;
    QVBoxLayout *m_viewLayout;
    QVBoxLayout *m_footLayout;
    bool m_narrow = false;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/support/hand.h"

class QMenu;

namespace latchkey::tests {

/// Clicks on what is seen.
class MouseHand final : public Hand {
public:
    explicit MouseHand(ui::MainWindow &window)
        : Hand(window)
    {
    }

    void go(ui::Place place) override;
    void openReason(const QString &reason) override;
    void lookUp(const QString &text) override;
    void clearSearch() override;
    void pasteList() override;
    void removeList() override;
    void selectAllThatMatch() override;
    void chooseRow(int row) override;
    void ask(domain::ActionKind kind) override;
    void agree() override;
    void tryServersAgain() override;

private:
    void click(QWidget *widget);
    /// Up, or down where they are less than none.
    void turnWheel(QWidget *widget, int notches);
    void clickIn(QMenu *menu, const QString &text);
    /// One entry of the menu bar's menus.
    void chooseFrom(const QString &menu, const QString &text);
};

} // namespace latchkey::tests

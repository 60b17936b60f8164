// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/support/hand.h"

namespace latchkey::tests {

/// Presses keys, which go where the focus is.
class KeyboardHand final : public Hand {
public:
    explicit KeyboardHand(ui::MainWindow &window)
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
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(const QKeySequence &keys);
    void type(const QString &text);
    /// F6 until the focus is in a widget of this type.
    template <typename W> void reach();
};

} // namespace latchkey::tests

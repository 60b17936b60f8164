// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

#include <memory>

namespace latchkey::tests {

/// How a person does what a story says: with keys alone, or with the mouse alone. Texts that a
/// person would type come from the clipboard where there is only a mouse.
class Hand {
public:
    enum class Kind { Keyboard, Mouse };
    [[nodiscard]] static std::unique_ptr<Hand> make(Kind kind, ui::MainWindow &window);
    virtual ~Hand() = default;

    virtual void go(ui::Place place) = 0;
    /// Overview: opens the Macs of the bar that says so.
    virtual void openReason(const QString &reason) = 0;
    /// Devices: looks for this text instead of what was looked for.
    virtual void lookUp(const QString &text) = 0;
    virtual void clearSearch() = 0;
    /// Devices: what the clipboard holds becomes a list of Macs; removeList() ends it.
    virtual void pasteList() = 0;
    virtual void removeList() = 0;
    virtual void selectAllThatMatch() = 0;
    /// Devices: makes this row the current one, and the only selected.
    virtual void chooseRow(int row) = 0;
    virtual void ask(domain::ActionKind kind) = 0;
    /// Says yes to the preview that is open.
    virtual void agree() = 0;
    virtual void tryServersAgain() = 0;

protected:
    explicit Hand(ui::MainWindow &window)
        : m_window(window)
    {
    }
    [[nodiscard]] ui::MainWindow &window() const { return m_window; }

private:
    ui::MainWindow &m_window;
};

} // namespace latchkey::tests

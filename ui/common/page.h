// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace latchkey::ui {

/// What the window asks of every view that has a place in the rail.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The header's trailing end takes what all views share (Commands, Sync).
    virtual void addToHeader(QWidget *widget) = 0;
    /// The view was chosen: the focus goes to where work begins.
    virtual void takeFocus() = 0;
    /// Focus stops of F6, in order.
    [[nodiscard]] virtual std::vector<QWidget *> regions() const = 0;
    /// Cache, servers or time went on: asks again, keeps what the user did. Only called while the
    /// view is shown, and when it is about to be.
    virtual void refresh() { }
    /// Ctrl+F.
    virtual void focusSearch() { }
    /// F5.
    virtual void readAgain() { }
    /// Ctrl+Shift+C: the first command of *What to do*; false: there is none here.
    virtual bool copyCommand() { return false; }
    /// Esc; false: nothing was left to step back from.
    virtual bool stepBack() { return false; }
    /// The status bar's words for this view.
    [[nodiscard]] virtual QString statusText() const { return {}; }

Q_SIGNALS:
    /// statusText(), or what is selected, changed.
    void statusChanged(const QString &shown, const QString &selected);
    void toasted(const QString &text);
    /// Something small was done at once; for a while `undo` takes it back.
    void undoable(const QString &text, const std::function<void()> &undo);
    /// Shows the Macs of this filter (the language of the search field) in Devices.
    void filterRequested(const QString &filter);
};

} // namespace latchkey::ui

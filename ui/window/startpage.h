// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace latchkey::ui {

/// The window before the first server: what Latchkey is for and the ways to begin.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent);

    /// The first choice gets the focus.
    void focusFirst();

Q_SIGNALS:
    void demoChosen();
    void serverChosen();

private:
    QAbstractButton *m_demo = nullptr;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace latchkey::ui {

/// A command for the Mac's Terminal, whole and copyable.
class CommandBox final : public QWidget {
    Q_OBJECT

public:
    CommandBox(const QString &command, QWidget *parent);

    [[nodiscard]] const QString &command() const { return m_command; }
    /// The command on one line, however narrow the layout would like it.
    void setWhole();
    void copy();

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_command;
};

} // namespace latchkey::ui

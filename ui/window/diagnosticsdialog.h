// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace latchkey::ui {

/// Shows what would be copied for whoever helps, before it is copied.
class DiagnosticsDialog final : public QDialog {
    Q_OBJECT

public:
    DiagnosticsDialog(const QString &text, QWidget *parent);

Q_SIGNALS:
    void copied();

private:
    void copy(const QString &text);
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QPushButton;

namespace latchkey::ui {

class TextLabel;

/// Asks for the name of a view; a name that is taken says that it will be replaced.
class SaveNameDialog final : public QDialog {
    Q_OBJECT

public:
    SaveNameDialog(const QString &name, QStringList taken, QStringList fixed, QWidget *parent);

    [[nodiscard]] QString name() const;

private:
    void validate();

    QStringList m_taken;
    QStringList m_fixed;
    QLineEdit *m_name = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace latchkey::ui

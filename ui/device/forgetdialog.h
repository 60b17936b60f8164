// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace latchkey::ui {

class Banner;

/// Asks before everything that is kept here of a Mac is erased.
class ForgetDialog final : public QDialog {
    Q_OBJECT

public:
    ForgetDialog(const QString &mac, const QString &server, QWidget *parent);

    /// Not all of it could be erased.
    void showError(const QString &sentence);

Q_SIGNALS:
    /// To be answered by accept() or showError().
    void confirmed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Banner *m_error = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace latchkey::ui

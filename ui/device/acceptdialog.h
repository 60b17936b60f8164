// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class Banner;

/// Asks why a bad status is accepted, and for how long.
class AcceptDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` of the Mac, where it is one.
    AcceptDialog(int macs, const QString &name, base::Instant now, QWidget *parent);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] base::Instant until() const;
    /// It was not kept: said here, with what was typed.
    void showError(const QString &sentence);

Q_SIGNALS:
    /// To be answered by accept() or showError().
    void confirmed();

private:
    void createTexts(int macs, const QString &name, QVBoxLayout *layout);
    void createFields(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout);
    void validate();

    const base::Instant m_now;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_until = nullptr;
    Banner *m_error = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace latchkey::ui

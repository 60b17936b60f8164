// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

/// Level 3: forgets a server here, after a reason was given and its name typed.
class RemoveServerDialog final : public QDialog {
    Q_OBJECT

public:
    /// `obstacle` non-empty: it cannot be removed now, and why.
    RemoveServerDialog(const ServerEntry &server, const QString &obstacle, QWidget *parent);

    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTexts(const ServerEntry &server, const QString &obstacle, QVBoxLayout *layout);
    void createFields(QVBoxLayout *layout);
    void createFoot(const QString &name, QVBoxLayout *layout);
    void validate();
    [[nodiscard]] bool isTyped() const;

    QString m_word;
    QString m_obstacle;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_typed = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace latchkey::ui

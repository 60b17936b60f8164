// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class PassphraseField;
class TroubleLines;

/// Tells what a snapshot says of itself to everybody, and asks for its passphrase.
class OpenSnapshotDialog final : public QDialog {
    Q_OBJECT

public:
    /// `verb` is what the button does ("Open"). Without a readable header it can only be closed.
    OpenSnapshotDialog(const QString &file, const QString &verb, QWidget *parent);

    /// It did not open: said here, and another passphrase may be tried.
    void showError(const QString &sentence);

Q_SIGNALS:
    /// To be answered by accept() or showError(); takes about a second.
    void confirmed(const std::shared_ptr<latchkey::base::Secret> &passphrase);

private:
    void createTexts(const QString &file, QVBoxLayout *layout);
    void createField(QVBoxLayout *layout);
    void createFoot(const QString &verb, QVBoxLayout *layout);
    void confirm();
    void updateButton();

    bool m_isReadable = false;
    bool m_isBusy = false;
    PassphraseField *m_passphrase = nullptr;
    TroubleLines *m_trouble = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace latchkey::ui

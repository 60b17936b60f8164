// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "ui/snapshot/snapshotdesk.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace latchkey::ui {

class PassphraseField;
class TextLabel;
class TroubleLines;

/// Asks what goes into a snapshot and for its passphrase, then writes it.
class ExportSnapshotDialog final : public QDialog {
    Q_OBJECT

public:
    /// `filter` is what Devices shows; empty: there is no choice but all Macs.
    ExportSnapshotDialog(SnapshotDesk &desk, const QString &filter, QWidget *parent);

Q_SIGNALS:
    void written(const QString &file, qint64 macs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createTexts(QVBoxLayout *layout);
    void createChoices(const QString &filter, QVBoxLayout *layout);
    void createFields(QVBoxLayout *layout);
    void createFoot(QVBoxLayout *layout);
    [[nodiscard]] QString obstacle() const;
    void updateButton();
    void chooseFile();
    void write(const QString &file);
    void finish(const base::Result<WrittenSnapshot> &done);

    SnapshotDesk &m_desk;
    const QString m_filter;
    QRadioButton *m_shownOnly = nullptr;
    QCheckBox *m_names = nullptr;
    PassphraseField *m_passphrase = nullptr;
    PassphraseField *m_again = nullptr;
    TroubleLines *m_trouble = nullptr;
    TextLabel *m_progress = nullptr;
    QPushButton *m_save = nullptr;
    base::Call m_writing;
};

} // namespace latchkey::ui

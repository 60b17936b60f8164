// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace latchkey::ui {

class TextLabel;

/// A line of a settings card: what, its value or control, and a note below it.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    SettingRow(const QString &label, QWidget *parent);

    /// Puts the control beside the label and makes the label its name.
    void setControl(QWidget *control);
    void setNote(const QString &note);
    /// Shows that a policy has decided: a lock, its note, nothing to change.
    void lock(QWidget *control);
    [[nodiscard]] QHBoxLayout *line() const { return m_line; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_label;
    TextLabel *m_note;
    QHBoxLayout *m_line;
    QString m_name;
};

} // namespace latchkey::ui

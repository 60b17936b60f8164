// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/audittexts.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace latchkey::ui {

class TextLabel;

/// One entry of the audit, whole, with its place in the chain.
class AuditPane final : public QWidget {
    Q_OBJECT

public:
    explicit AuditPane(QWidget *parent);

    /// Null hides it; `before` is null for the first entry.
    void setEntry(const AuditRow *row, const AuditRow *before);

Q_SIGNALS:
    void copied(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy();

    TextLabel *m_title;
    TextLabel *m_about;
    QPushButton *m_copy;
    QVBoxLayout *m_facts;
    QString m_plain;
};

} // namespace latchkey::ui

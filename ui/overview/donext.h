// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/overview.h"
#include "ui/overview/panel.h"

namespace latchkey::ui {

class LineButton;
class TaskRow;

/// What to do first, each with its Macs, and below it what the missing tokens mean.
class DoNext final : public Panel {
    Q_OBJECT

public:
    explicit DoNext(QWidget *parent);

    void setOverview(const store::Overview &overview);

Q_SIGNALS:
    void filterChosen(const QString &filter);
    /// *Review…*: the Macs whose option is to be sent again.
    void resendChosen(const QString &filter);

private:
    void createTasks();
    void createConsequences();

    TaskRow *m_resend = nullptr;
    TaskRow *m_handOver = nullptr;
    TaskRow *m_risk = nullptr;
    TaskRow *m_unknown = nullptr;
    TaskRow *m_nothing = nullptr;
    LineButton *m_erase = nullptr;
    LineButton *m_updates = nullptr;
    LineButton *m_newUsers = nullptr;
    store::Overview m_overview;
};

} // namespace latchkey::ui

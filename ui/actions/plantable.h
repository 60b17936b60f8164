// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace latchkey::ui {

class PlanModel;
class TableView;

/// The table of a preview: names, serials, hardware, what happens; ticks and commands by
/// click, Space or Enter.
class PlanTable final : public QWidget {
    Q_OBJECT

public:
    PlanTable(PlanModel *model, QWidget *parent);

    [[nodiscard]] TableView *view() const { return m_view; }

Q_SIGNALS:
    /// A row's command for the Mac was copied.
    void commandCopied();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitRows();
    void act(const QModelIndex &index);

    PlanModel *m_model;
    TableView *m_view;
};

} // namespace latchkey::ui

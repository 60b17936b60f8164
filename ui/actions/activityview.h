// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/plan.h"
#include "base/time.h"
#include "ui/common/page.h"

#include <QStringList>
#include <QTimer>

#include <optional>

class QHBoxLayout;
class QListView;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace latchkey::ui {

class ActivityModel;
class BatchPanel;
class EmptyState;
struct Context;

/// Everything that runs or ran: batches with pause, cancel and retry, and the servers' syncs.
class ActivityView final : public Page {
    Q_OBJECT

public:
    ActivityView(const Context &context, QWidget *parent);

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void refresh() override;
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;
    void choose(const QString &batch);
    [[nodiscard]] int running() const { return m_running; }
    /// Whether a batch failed that was not looked at yet.
    [[nodiscard]] bool hasUnseenFailure() const;

Q_SIGNALS:
    void actionRequested(
        latchkey::domain::ActionKind kind, const std::vector<latchkey::actions::Target> &macs);
    void readRequested(const latchkey::actions::Target &mac);
    /// running() or hasUnseenFailure() may have changed.
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createHeader(QVBoxLayout *layout);
    void createBody(QVBoxLayout *layout);
    void connectActions();
    void connectPanel();
    void showChosen();
    void clearFinished();
    void clearUntil(std::optional<base::Instant> until);

    const Context &m_context;
    ActivityModel *m_model;
    QHBoxLayout *m_headerRow = nullptr;
    QPushButton *m_clear = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_body = nullptr;
    EmptyState *m_empty = nullptr;
    QListView *m_list = nullptr;
    BatchPanel *m_panel = nullptr;
    EmptyState *m_nothing = nullptr;
    QString m_chosen;
    QStringList m_failed; ///< batches that failed and were not looked at
    QTimer m_rest;
    int m_running = 0;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/audit/auditdesk.h"
#include "ui/common/page.h"

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace latchkey::ui {

class AuditModel;
class AuditPane;
class Badge;
class Banner;
class EmptyState;
class SearchField;
class TableView;
class TextLabel;

/// Who did what at this computer, and whether the log is whole.
class AuditView final : public Page {
    Q_OBJECT

public:
    AuditView(AuditDesk desk, const base::Clock &clock, QWidget *parent);

    void addToHeader(QWidget *widget) override;
    void takeFocus() override;
    void refresh() override;
    void readAgain() override { verify(); }
    void focusSearch() override;
    bool stepBack() override;
    [[nodiscard]] std::vector<QWidget *> regions() const override;
    [[nodiscard]] QString statusText() const override;
    void verify();

Q_SIGNALS:
    void verified(bool intact);

private:
    void createHeader(QVBoxLayout *layout);
    void createToolbar(QVBoxLayout *layout);
    void createBody(QVBoxLayout *layout);
    void showEntry();
    void showVerdict(const base::Result<KeptHead> &kept);
    void showError(const QString &what, const base::Error &error);
    void exportAudit();

    AuditDesk m_desk;
    const base::Clock &m_clock;
    AuditModel *m_model;
    QHBoxLayout *m_headerRow = nullptr;
    SearchField *m_search = nullptr;
    Badge *m_badge = nullptr;
    TextLabel *m_counted = nullptr;
    QPushButton *m_verify = nullptr;
    Banner *m_error = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    TableView *m_table = nullptr;
    AuditPane *m_pane = nullptr;
    base::Calls m_calls;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servers/serverdesk.h"

#include <QWidget>

#include <map>

class QGridLayout;

namespace latchkey::ui {

class Card;
class TextLabel;

/// The connection test: five steps, where it stopped, why, and what to do.
class TestCard final : public QWidget {
    Q_OBJECT

public:
    explicit TestCard(QWidget *parent);

    void begin();
    void setResult(const TestResult &result);
    void end(const QString &when);
    /// Nothing has been tested since the server was chosen.
    void clear();
    /// The least that the server's credentials have to be allowed; offered where that fails.
    void setPrivileges(const QString &privileges);

Q_SIGNALS:
    void privilegesCopied();
    void testRequested();

private:
    void show();
    [[nodiscard]] QWidget *makePermissionButtons(QWidget *parent);

    std::map<TestStep, TestResult> m_results;
    Card *m_card;
    TextLabel *m_when;
    QString m_privileges;
    QWidget *m_rows = nullptr;
};

} // namespace latchkey::ui

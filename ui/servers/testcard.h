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

private:
    void show();

    std::map<TestStep, TestResult> m_results;
    Card *m_card;
    TextLabel *m_when;
    QWidget *m_rows = nullptr;
};

} // namespace latchkey::ui

// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/checkcontent.h"
#include "ui/device/sections.h"

#include <QScrollArea>

class QVBoxLayout;

namespace latchkey::ui {

class Banner;

/// The answer to a check: verdict, Mac and server side by side, what to do, what else was found.
class CheckPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit CheckPage(QWidget *parent);

    void setContent(const CheckContent &content);
    /// The text could not be read at all.
    void setError(const QString &sentence);
    void copyResult();
    /// The first command of *What to do*; false: there is none.
    bool copyCommand();
    /// Saving did not work; shown where it was asked for, until the next content.
    void setTrouble(const QString &sentence);

Q_SIGNALS:
    void commandsWanted();
    void resendRequested();
    void readAgainRequested();
    void keepRequested();
    void copied(const QString &what);

private:
    void clear();
    void addEmpty();
    void addTable();
    void addSteps();
    void addOthers();
    void addKeeping();
    [[nodiscard]] StepReasons offReasons() const;
    [[nodiscard]] SectionActions actions();

    CheckContent m_content;
    QVBoxLayout *m_column = nullptr;
    Banner *m_trouble = nullptr;
};

} // namespace latchkey::ui
